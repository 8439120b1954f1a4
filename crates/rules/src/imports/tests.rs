//! Files of people: how they are read and what each row does.

mod reading;
mod rows;
