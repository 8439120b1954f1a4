//! What the one decision about access promises, and what people may do to an enrolment.

mod access;
mod life;
