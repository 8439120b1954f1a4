//! Stories of the partners and other systems: the product seen from outside, over a real store.
