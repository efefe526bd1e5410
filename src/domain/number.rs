//! The 18-digit number with which somebody comes back to a survey that they keep.
//!
//! Seventeen digits are random, the last is a Damm check digit. It has two digits more than a card's code and is written in threes, so that the
//! two are never confused (privacy §2). It stands nowhere: what finds and what opens a kept survey are both worked out from it.

use super::code::{NotACode, checked_digits, damm, grouped};
use crate::secret::random_below;
use std::fmt;

/// Digits of the number, check digit included.
pub const DIGITS: usize = 18;

/// A number to come back with. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Number([u8; DIGITS]);

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Number(..)")
    }
}

impl Number {
    /// A fresh random value to make a number of: 17 digits.
    #[must_use]
    pub fn draw() -> u64 {
        random_below(10_u64.pow(17))
    }

    /// The number of a value, of which the last 17 digits count.
    #[must_use]
    pub fn of(value: u64) -> Self {
        let mut digits = [0; DIGITS];
        let mut rest = value;
        for digit in digits[..DIGITS - 1].iter_mut().rev() {
            *digit = u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
        }
        digits[DIGITS - 1] = damm(&digits[..DIGITS - 1]);
        Self(digits)
    }

    /// Reads a number as people type it: digits of any script, with spaces, dashes or nothing between them.
    ///
    /// # Errors
    /// [`NotACode`] when there are not eighteen digits, when anything else stands among them, or when the check digit is wrong.
    pub fn parse(text: &str) -> Result<Self, NotACode> {
        checked_digits(text).map(Self)
    }

    /// The number as it is shown: six groups of three.
    #[must_use]
    pub fn grouped(&self) -> String {
        grouped(&self.digits(), 3)
    }

    /// The number as eighteen digits without spaces.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.iter().map(|d| char::from(b'0' + d)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::code::Code;

    #[test]
    fn a_number_is_read_as_it_is_shown_and_is_never_a_code() {
        for _ in 0..200 {
            let number = Number::of(Number::draw());
            assert_eq!(Number::parse(&number.grouped()), Ok(number.clone()));
            assert!(Code::parse(&number.digits()).is_err());
            let wrong = number.digits().replacen(|_: char| true, if number.digits().starts_with('1') { "2" } else { "1" }, 1);
            assert_eq!(Number::parse(&wrong), Err(NotACode), "one wrong digit is caught");
        }
    }

    #[test]
    fn digits_of_other_scripts_are_read() {
        let number = Number::of(Number::draw());
        let arabic: String = number.digits().chars().map(|c| char::from_u32('٠' as u32 + c as u32 - '0' as u32).unwrap_or(c)).collect();
        assert_eq!(Number::parse(&arabic), Ok(number));
    }
}
