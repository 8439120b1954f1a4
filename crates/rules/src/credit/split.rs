//! Dividing a client's revenue evenly among the partners that service it (CR3).

/// So many parts of a whole, as even as whole units allow: the units left over go one each to the first (CR3).
pub fn split(whole: i64, among: usize) -> impl Iterator<Item = i64> {
    let whole = whole.max(0);
    let count = i64::try_from(among).unwrap_or(i64::MAX).max(1);
    let (each, left_over) = (whole / count, whole % count);
    (0..)
        .take(among)
        .map(move |place| each + i64::from(place < left_over))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parts(whole: i64, among: usize) -> Vec<i64> {
        split(whole, among).collect()
    }

    #[test]
    fn the_odd_cent_goes_to_the_first() {
        // CR3
        assert_eq!(parts(10_001, 2), [5_001, 5_000]);
        assert_eq!(parts(2, 3), [1, 1, 0]);
        assert_eq!(parts(7, 0), []);
    }

    proptest! {
        #[test]
        fn the_parts_are_the_whole_and_differ_by_one_unit(
            whole in 0..i64::MAX,
            among in 1..200_usize,
        ) {
            // CR3
            let parts = parts(whole, among);
            prop_assert_eq!(parts.iter().sum::<i64>(), whole);
            prop_assert!(parts.is_sorted_by(|one, next| one >= next));
            prop_assert!(parts[0] - parts[among - 1] <= 1 && parts[among - 1] >= 0);
        }

        #[test]
        fn one_more_partner_never_raises_anothers_part(
            whole in 0..i64::MAX,
            among in 1..50_usize,
            newcomer in 0..50_usize,
        ) {
            // 5: the newcomer may come at any place of the order.
            let newcomer = newcomer.min(among);
            let before = parts(whole, among);
            let mut after = parts(whole, among + 1);
            after.remove(newcomer);
            prop_assert!(before.iter().zip(&after).all(|(before, after)| after <= before));
        }
    }
}
