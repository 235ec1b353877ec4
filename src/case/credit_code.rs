//! The check character of the unified social credit code (GB 32100-2015).

const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS: [usize; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/// Whether the text is a well-formed code of 18 characters with the right check character.
pub fn is_credit_code(text: &str) -> bool {
    let digits: Option<Vec<usize>> = text.bytes().map(|byte| ALPHABET.iter().position(|known| *known == byte)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == WEIGHTS.len() + 1) else { return false };
    let sum: usize = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    (31 - sum % 31) % 31 == digits[WEIGHTS.len()]
}
