//! Clavero.
