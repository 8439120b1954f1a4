//! Telling other systems: which addresses may be called, when a message goes again, and when it is given up (members.md 8.6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::{Moment, Span};

/// How long both secrets sign after one was replaced.
pub const BOTH_SECRETS: Span = Span::hours(24);
/// The largest message, in bytes.
pub const LARGEST: usize = 20_000;

/// The pauses between tries: seconds first, then hours, for about four days in all.
const PAUSES: [Span; 10] = [
    Span::seconds(5),
    Span::minutes(5),
    Span::minutes(30),
    Span::hours(2),
    Span::hours(5),
    Span::hours(10),
    Span::hours(14),
    Span::hours(20),
    Span::hours(24),
    Span::hours(24),
];

/// When a message that failed goes again, up to a fifth earlier or later so that not all come back at once; never
/// again after the last pause.
pub fn next_try(failed: i64, now: Moment, chance: u8) -> Option<Moment> {
    let before = usize::try_from(failed.checked_sub(1)?).ok()?;
    let pause = PAUSES.get(before)?;
    let share = 800 + i64::from(chance) * 400 / 255;
    Some(now + Span::millis(pause.0 * share / 1_000))
}

/// Whether an address belongs to the public network. Whoever names a receiver must not reach the network behind the
/// server through it.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = matches!(
        (a, b, c),
        (0 | 10 | 127 | 224..=255, ..)
            | (100, 64..=127, _)
            | (169, 254, _)
            | (172, 16..=31, _)
            | (192, 168, _)
            | (192, 0, 0 | 2)
            | (192, 88, 99)
            | (198, 18 | 19, _)
            | (198, 51, 100)
            | (203, 0, 113)
    );
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(inner) = embedded(address) {
        return is_public_v4(inner);
    }
    let [first, second, ..] = address.segments();
    // Only this eighth of all addresses is handed out to the public network.
    let global = first & 0xe000 == 0x2000;
    let documentation = (first, second) == (0x2001, 0x0db8) || first == 0x3fff;
    let special = first == 0x2001 && second < 0x0200;
    global && !documentation && !special
}

/// The older address that a newer one stands for: mapped, translated, or tunnelled.
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [a, b, c, d, e, f, g, h] = address.segments();
    let of = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match (a, b, c, d, e, f) {
        (0, 0, 0, 0, 0, 0 | 0xffff) | (0x64, 0xff9b, 0, 0, 0, 0) => Some(of(g, h)),
        (0x2002, ..) => Some(of(b, c)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::NOW;

    #[test]
    fn nothing_behind_the_server_is_public() {
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "::1",
            "::",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "::7f00:1",
            "2001::1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        for public in [
            "93.184.216.34",
            "8.8.8.8",
            "172.32.0.1",
            "2606:4700::1111",
            "::ffff:8.8.8.8",
        ] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }

    #[test]
    fn a_message_goes_again_for_days_and_then_no_more() {
        let last = |chance| {
            let mut at = NOW;
            let mut failed = 1;
            while let Some(next) = next_try(failed, at, chance) {
                assert!(next > at);
                (at, failed) = (next, failed + 1);
            }
            assert_eq!(failed, 11);
            at.since(NOW)
        };
        assert!(last(0) >= Span::days(3));
        assert!(last(255) <= Span::days(5));
        assert_eq!(next_try(0, NOW, 0), None);
    }
}
