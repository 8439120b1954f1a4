//! Stories of the members area: the product seen from outside, over a real store.
