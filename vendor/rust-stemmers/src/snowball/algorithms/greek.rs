//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\u{0384}';
    backward A_0 = [
        Among("", -1, 25, None),
        Among("\u{03C2}", 0, 18, None),
        Among("\u{0386}", 0, 1, None),
        Among("\u{0388}", 0, 5, None),
        Among("\u{0389}", 0, 7, None),
        Among("\u{038A}", 0, 9, None),
        Among("\u{03CA}", 0, 7, None),
        Among("\u{03CB}", 0, 20, None),
        Among("\u{038C}", 0, 15, None),
        Among("\u{03CC}", 0, 15, None),
        Among("\u{03CD}", 0, 20, None),
        Among("\u{038E}", 0, 20, None),
        Among("\u{03CE}", 0, 24, None),
        Among("\u{038F}", 0, 24, None),
        Among("\u{0390}", 0, 7, None),
        Among("\u{0391}", 0, 1, None),
        Among("\u{0392}", 0, 2, None),
        Among("\u{0393}", 0, 3, None),
        Among("\u{0394}", 0, 4, None),
        Among("\u{0395}", 0, 5, None),
        Among("\u{0396}", 0, 6, None),
        Among("\u{0397}", 0, 7, None),
        Among("\u{0398}", 0, 8, None),
        Among("\u{0399}", 0, 9, None),
        Among("\u{039A}", 0, 10, None),
        Among("\u{039B}", 0, 11, None),
        Among("\u{039C}", 0, 12, None),
        Among("\u{039D}", 0, 13, None),
        Among("\u{039E}", 0, 14, None),
        Among("\u{039F}", 0, 15, None),
        Among("\u{03A0}", 0, 16, None),
        Among("\u{03A1}", 0, 17, None),
        Among("\u{03A3}", 0, 18, None),
        Among("\u{03A4}", 0, 19, None),
        Among("\u{03A5}", 0, 20, None),
        Among("\u{03A6}", 0, 21, None),
        Among("\u{03A7}", 0, 22, None),
        Among("\u{03A8}", 0, 23, None),
        Among("\u{03A9}", 0, 24, None),
        Among("\u{03AA}", 0, 9, None),
        Among("\u{03AB}", 0, 20, None),
        Among("\u{03AC}", 0, 1, None),
        Among("\u{03AD}", 0, 5, None),
        Among("\u{03AE}", 0, 7, None),
        Among("\u{03AF}", 0, 9, None),
        Among("\u{03B0}", 0, 20, None),
    ];
    backward A_1 = [
        Among("\u{03BA}\u{03B1}\u{03B8}\u{03B5}\u{03C3}\u{03C4}\u{03C9}\u{03C3}", -1, 10, None),
        Among("\u{03C6}\u{03C9}\u{03C3}", -1, 9, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B1}\u{03C3}", -1, 7, None),
        Among("\u{03C4}\u{03B5}\u{03C1}\u{03B1}\u{03C3}", -1, 8, None),
        Among("\u{03BA}\u{03C1}\u{03B5}\u{03B1}\u{03C3}", -1, 6, None),
        Among("\u{03BA}\u{03B1}\u{03B8}\u{03B5}\u{03C3}\u{03C4}\u{03C9}\u{03C4}\u{03BF}\u{03C3}", -1, 10, None),
        Among("\u{03C6}\u{03C9}\u{03C4}\u{03BF}\u{03C3}", -1, 9, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B1}\u{03C4}\u{03BF}\u{03C3}", -1, 7, None),
        Among("\u{03C4}\u{03B5}\u{03C1}\u{03B1}\u{03C4}\u{03BF}\u{03C3}", -1, 8, None),
        Among("\u{03BA}\u{03C1}\u{03B5}\u{03B1}\u{03C4}\u{03BF}\u{03C3}", -1, 6, None),
        Among("\u{03B3}\u{03B5}\u{03B3}\u{03BF}\u{03BD}\u{03BF}\u{03C4}\u{03BF}\u{03C3}", -1, 11, None),
        Among("\u{03B3}\u{03B5}\u{03B3}\u{03BF}\u{03BD}\u{03BF}\u{03C3}", -1, 11, None),
        Among("\u{03C6}\u{03B1}\u{03B3}\u{03B9}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03C3}\u{03BA}\u{03B1}\u{03B3}\u{03B9}\u{03BF}\u{03C5}", -1, 2, None),
        Among("\u{03C3}\u{03BF}\u{03B3}\u{03B9}\u{03BF}\u{03C5}", -1, 4, None),
        Among("\u{03C4}\u{03B1}\u{03C4}\u{03BF}\u{03B3}\u{03B9}\u{03BF}\u{03C5}", -1, 5, None),
        Among("\u{03BF}\u{03BB}\u{03BF}\u{03B3}\u{03B9}\u{03BF}\u{03C5}", -1, 3, None),
        Among("\u{03BA}\u{03B1}\u{03B8}\u{03B5}\u{03C3}\u{03C4}\u{03C9}\u{03C4}\u{03B1}", -1, 10, None),
        Among("\u{03C6}\u{03C9}\u{03C4}\u{03B1}", -1, 9, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B1}\u{03C4}\u{03B1}", -1, 7, None),
        Among("\u{03C4}\u{03B5}\u{03C1}\u{03B1}\u{03C4}\u{03B1}", -1, 8, None),
        Among("\u{03BA}\u{03C1}\u{03B5}\u{03B1}\u{03C4}\u{03B1}", -1, 6, None),
        Among("\u{03B3}\u{03B5}\u{03B3}\u{03BF}\u{03BD}\u{03BF}\u{03C4}\u{03B1}", -1, 11, None),
        Among("\u{03C6}\u{03B1}\u{03B3}\u{03B9}\u{03B1}", -1, 1, None),
        Among("\u{03C3}\u{03BA}\u{03B1}\u{03B3}\u{03B9}\u{03B1}", -1, 2, None),
        Among("\u{03C3}\u{03BF}\u{03B3}\u{03B9}\u{03B1}", -1, 4, None),
        Among("\u{03C4}\u{03B1}\u{03C4}\u{03BF}\u{03B3}\u{03B9}\u{03B1}", -1, 5, None),
        Among("\u{03BF}\u{03BB}\u{03BF}\u{03B3}\u{03B9}\u{03B1}", -1, 3, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B1}\u{03C4}\u{03B7}", -1, 7, None),
        Among("\u{03BA}\u{03B1}\u{03B8}\u{03B5}\u{03C3}\u{03C4}\u{03C9}\u{03C4}\u{03C9}\u{03BD}", -1, 10, None),
        Among("\u{03C6}\u{03C9}\u{03C4}\u{03C9}\u{03BD}", -1, 9, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B1}\u{03C4}\u{03C9}\u{03BD}", -1, 7, None),
        Among("\u{03C4}\u{03B5}\u{03C1}\u{03B1}\u{03C4}\u{03C9}\u{03BD}", -1, 8, None),
        Among("\u{03BA}\u{03C1}\u{03B5}\u{03B1}\u{03C4}\u{03C9}\u{03BD}", -1, 6, None),
        Among("\u{03B3}\u{03B5}\u{03B3}\u{03BF}\u{03BD}\u{03BF}\u{03C4}\u{03C9}\u{03BD}", -1, 11, None),
        Among("\u{03C6}\u{03B1}\u{03B3}\u{03B9}\u{03C9}\u{03BD}", -1, 1, None),
        Among("\u{03C3}\u{03BA}\u{03B1}\u{03B3}\u{03B9}\u{03C9}\u{03BD}", -1, 2, None),
        Among("\u{03C3}\u{03BF}\u{03B3}\u{03B9}\u{03C9}\u{03BD}", -1, 4, None),
        Among("\u{03C4}\u{03B1}\u{03C4}\u{03BF}\u{03B3}\u{03B9}\u{03C9}\u{03BD}", -1, 5, None),
        Among("\u{03BF}\u{03BB}\u{03BF}\u{03B3}\u{03B9}\u{03C9}\u{03BD}", -1, 3, None),
    ];
    backward A_2 = [
        Among("\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03BE}\u{03B1}\u{03BD}\u{03B1}\u{03C0}\u{03B1}", 0, 1, None),
        Among("\u{03B5}\u{03C0}\u{03B1}", 0, 1, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B9}\u{03C0}\u{03B1}", 0, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B1}\u{03BC}\u{03C0}\u{03B1}", 0, 1, None),
        Among("\u{03B5}\u{03BC}\u{03C0}\u{03B1}", 0, 1, None),
        Among("\u{03B4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03B8}\u{03C1}\u{03BF}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B1}\u{03B8}\u{03C1}\u{03BF}", 7, 1, None),
    ];
    backward A_3 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03B9}\u{03BC}\u{03C0}", 0, 1, None),
        Among("\u{03C1}", -1, 1, None),
        Among("\u{03C0}\u{03C1}", 2, 1, None),
        Among("\u{03BC}\u{03C0}\u{03C1}", 3, 1, None),
        Among("\u{03B1}\u{03C1}\u{03C1}", 2, 1, None),
        Among("\u{03B3}\u{03BB}\u{03C5}\u{03BA}\u{03C5}\u{03C1}", 2, 1, None),
        Among("\u{03C0}\u{03BF}\u{03BB}\u{03C5}\u{03C1}", 2, 1, None),
        Among("\u{03B1}\u{03BC}\u{03C0}\u{03B1}\u{03C1}", 2, 1, None),
        Among("\u{03BC}\u{03B1}\u{03C1}", 2, 1, None),
        Among("\u{03B3}\u{03BA}\u{03C1}", 2, 1, None),
        Among("\u{03C0}\u{03B9}\u{03C0}\u{03B5}\u{03C1}\u{03BF}\u{03C1}", 2, 1, None),
        Among("\u{03B2}\u{03BF}\u{03BB}\u{03B2}\u{03BF}\u{03C1}", 2, 1, None),
        Among("\u{03B3}\u{03BB}\u{03C5}\u{03BA}\u{03BF}\u{03C1}", 2, 1, None),
        Among("\u{03BB}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03B2}", -1, 1, None),
        Among("\u{03B2}\u{03B1}\u{03B8}\u{03C5}\u{03C1}\u{03B9}", -1, 1, None),
        Among("\u{03B2}\u{03B1}\u{03C1}\u{03BA}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03C1}\u{03BA}", -1, 1, None),
        Among("\u{03BB}", -1, 1, None),
        Among("\u{03BC}", -1, 1, None),
        Among("\u{03BA}\u{03BF}\u{03C1}\u{03BD}", -1, 1, None),
    ];
    backward A_4 = [
        Among("\u{03B9}\u{03B6}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B5}\u{03B9}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03C9}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B1}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B1}\u{03C4}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B5}\u{03C4}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03BF}\u{03C5}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B1}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03BF}\u{03C5}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B5}\u{03B9}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03BF}\u{03C5}\u{03BD}", -1, 1, None),
        Among("\u{03B9}\u{03B6}\u{03B1}\u{03BD}", -1, 1, None),
    ];
    backward A_5 = [
        Among("\u{03C3}", -1, 1, None),
        Among("\u{03C7}", -1, 1, None),
        Among("\u{03C5}\u{03C8}", -1, 1, None),
        Among("\u{03B6}\u{03C9}", -1, 1, None),
        Among("\u{03B2}\u{03B9}", -1, 1, None),
        Among("\u{03BB}\u{03B9}", -1, 1, None),
        Among("\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03B5}\u{03BD}", -1, 1, None),
    ];
    backward A_6 = [
        Among("\u{03C9}\u{03B8}\u{03B7}\u{03BA}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03C9}\u{03B8}\u{03B7}\u{03BA}\u{03B1}", -1, 1, None),
        Among("\u{03C9}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03C4}\u{03B5}", -1, 1, None),
        Among("\u{03C9}\u{03B8}\u{03B7}\u{03BA}\u{03B5}", -1, 1, None),
        Among("\u{03C9}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03C9}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03C9}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03BD}", -1, 1, None),
    ];
    backward A_7 = [
        Among("\u{03BE}\u{03B1}\u{03BD}\u{03B1}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B5}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B9}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B1}\u{03BC}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B5}\u{03BC}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03C7}\u{03B1}\u{03C1}\u{03C4}\u{03BF}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B5}\u{03BE}\u{03B1}\u{03C1}\u{03C7}\u{03B1}", -1, 1, None),
        Among("\u{03C0}\u{03B5}", -1, 1, None),
        Among("\u{03B5}\u{03C0}\u{03B5}", 7, 1, None),
        Among("\u{03BC}\u{03B5}\u{03C4}\u{03B5}\u{03C0}\u{03B5}", 8, 1, None),
        Among("\u{03B5}\u{03C3}\u{03B5}", -1, 1, None),
        Among("\u{03BA}\u{03BB}\u{03B5}", -1, 1, None),
        Among("\u{03B5}\u{03C3}\u{03C9}\u{03BA}\u{03BB}\u{03B5}", 11, 1, None),
        Among("\u{03B5}\u{03BA}\u{03BB}\u{03B5}", 11, 1, None),
        Among("\u{03B1}\u{03C0}\u{03B5}\u{03BA}\u{03BB}\u{03B5}", 13, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BF}\u{03BA}\u{03BB}\u{03B5}", 11, 1, None),
        Among("\u{03B4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03B8}\u{03C1}\u{03BF}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B1}\u{03B8}\u{03C1}\u{03BF}", 17, 1, None),
    ];
    backward A_8 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03BB}\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03B4}\u{03B7}\u{03BC}\u{03BF}\u{03BA}\u{03C1}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03B1}\u{03C6}", -1, 1, None),
        Among("\u{03B3}\u{03B9}\u{03B3}\u{03B1}\u{03BD}\u{03C4}\u{03BF}\u{03B1}\u{03C6}", 3, 1, None),
        Among("\u{03B3}\u{03B5}", -1, 1, None),
        Among("\u{03B3}\u{03BA}\u{03B5}", -1, 1, None),
        Among("\u{03B3}\u{03BA}", -1, 1, None),
        Among("\u{03BC}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03C5}\u{03BA}\u{03B1}\u{03BC}", 8, 1, None),
        Among("\u{03BA}\u{03BF}\u{03BC}", 8, 1, None),
        Among("\u{03B1}\u{03BD}", -1, 1, None),
        Among("\u{03BF}\u{03BB}\u{03BF}", -1, 1, None),
    ];
    backward A_9 = [
        Among("\u{03B9}\u{03C3}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B1}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B1}\u{03C4}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B1}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B1}\u{03BD}", -1, 1, None),
    ];
    backward A_10 = [
        Among("\u{03BE}\u{03B1}\u{03BD}\u{03B1}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B5}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B9}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B1}\u{03BC}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B5}\u{03BC}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03C7}\u{03B1}\u{03C1}\u{03C4}\u{03BF}\u{03C0}\u{03B1}", -1, 1, None),
        Among("\u{03B5}\u{03BE}\u{03B1}\u{03C1}\u{03C7}\u{03B1}", -1, 1, None),
        Among("\u{03C0}\u{03B5}", -1, 1, None),
        Among("\u{03B5}\u{03C0}\u{03B5}", 7, 1, None),
        Among("\u{03BC}\u{03B5}\u{03C4}\u{03B5}\u{03C0}\u{03B5}", 8, 1, None),
        Among("\u{03B5}\u{03C3}\u{03B5}", -1, 1, None),
        Among("\u{03BA}\u{03BB}\u{03B5}", -1, 1, None),
        Among("\u{03B5}\u{03C3}\u{03C9}\u{03BA}\u{03BB}\u{03B5}", 11, 1, None),
        Among("\u{03B5}\u{03BA}\u{03BB}\u{03B5}", 11, 1, None),
        Among("\u{03B1}\u{03C0}\u{03B5}\u{03BA}\u{03BB}\u{03B5}", 13, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BF}\u{03BA}\u{03BB}\u{03B5}", 11, 1, None),
        Among("\u{03B4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03B8}\u{03C1}\u{03BF}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B1}\u{03B8}\u{03C1}\u{03BF}", 17, 1, None),
    ];
    backward A_11 = [
        Among("\u{03B9}\u{03C3}\u{03B5}\u{03B9}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C9}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B5}\u{03C4}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BF}\u{03C5}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BF}\u{03C5}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03B5}\u{03B9}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BF}\u{03C5}\u{03BD}", -1, 1, None),
    ];
    backward A_12 = [
        Among("\u{03C3}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03C3}\u{03B5}", 0, 1, None),
        Among("\u{03C0}\u{03BB}\u{03B5}", -1, 1, None),
        Among("\u{03BA}\u{03BB}\u{03B5}", -1, 1, None),
        Among("\u{03B5}\u{03C3}\u{03C9}\u{03BA}\u{03BB}\u{03B5}", 3, 1, None),
        Among("\u{03B4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B1}\u{03B8}\u{03C1}\u{03BF}", -1, 1, None),
    ];
    backward A_13 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03B5}\u{03C5}\u{03C0}", 0, 1, None),
        Among("\u{03B1}\u{03C0}", 0, 1, None),
        Among("\u{03B5}\u{03BC}\u{03C0}", 0, 1, None),
        Among("\u{03B3}\u{03C5}\u{03C1}", -1, 1, None),
        Among("\u{03C7}\u{03C1}", -1, 1, None),
        Among("\u{03C7}\u{03C9}\u{03C1}", -1, 1, None),
        Among("\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03B1}\u{03BF}\u{03C1}", -1, 1, None),
        Among("\u{03C7}\u{03C4}", -1, 1, None),
        Among("\u{03B1}\u{03C7}\u{03C4}", 9, 1, None),
        Among("\u{03BA}\u{03C4}", -1, 1, None),
        Among("\u{03B1}\u{03BA}\u{03C4}", 11, 1, None),
        Among("\u{03C3}\u{03C7}", -1, 1, None),
        Among("\u{03B1}\u{03C3}\u{03C7}", 13, 1, None),
        Among("\u{03C4}\u{03B1}\u{03C7}", -1, 1, None),
        Among("\u{03C5}\u{03C8}", -1, 1, None),
        Among("\u{03B1}\u{03C4}\u{03B1}", -1, 1, None),
        Among("\u{03C6}\u{03B1}", -1, 1, None),
        Among("\u{03B7}\u{03C6}\u{03B1}", 18, 1, None),
        Among("\u{03BB}\u{03C5}\u{03B3}", -1, 1, None),
        Among("\u{03BC}\u{03B5}\u{03B3}", -1, 1, None),
        Among("\u{03B7}\u{03B4}", -1, 1, None),
        Among("\u{03B5}\u{03C7}\u{03B8}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03B8}", -1, 1, None),
        Among("\u{03C3}\u{03BA}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03BA}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03BA}", -1, 1, None),
        Among("\u{03BA}\u{03C5}\u{03BB}", -1, 1, None),
        Among("\u{03C6}\u{03B9}\u{03BB}", -1, 1, None),
        Among("\u{03BC}", -1, 1, None),
        Among("\u{03B3}\u{03B5}\u{03BC}", 30, 1, None),
        Among("\u{03B1}\u{03C7}\u{03BD}", -1, 1, None),
    ];
    backward A_14 = [
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03BF}\u{03C5}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03B7}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03BF}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03B1}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03B7}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03BF}\u{03B9}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03C9}\u{03BD}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03C4}\u{03BF}", -1, 1, None),
    ];
    backward A_15 = [
        Among("\u{03C3}\u{03B5}", -1, 1, None),
        Among("\u{03BC}\u{03B5}\u{03C4}\u{03B1}\u{03C3}\u{03B5}", 0, 1, None),
        Among("\u{03BC}\u{03B9}\u{03BA}\u{03C1}\u{03BF}\u{03C3}\u{03B5}", 0, 1, None),
        Among("\u{03B5}\u{03B3}\u{03BA}\u{03BB}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BF}\u{03BA}\u{03BB}\u{03B5}", -1, 1, None),
    ];
    backward A_16 = [
        Among("\u{03B4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03C4}\u{03B9}\u{03B4}\u{03B1}\u{03BD}\u{03B5}", 0, 1, None),
    ];
    backward A_17 = [
        Among("\u{03C4}\u{03BF}\u{03C0}\u{03B9}\u{03BA}", -1, 7, None),
        Among("\u{03C3}\u{03BA}\u{03B5}\u{03C0}\u{03C4}\u{03B9}\u{03BA}", -1, 6, None),
        Among("\u{03B3}\u{03BD}\u{03C9}\u{03C3}\u{03C4}\u{03B9}\u{03BA}", -1, 3, None),
        Among("\u{03B1}\u{03B3}\u{03BD}\u{03C9}\u{03C3}\u{03C4}\u{03B9}\u{03BA}", 2, 1, None),
        Among("\u{03B5}\u{03BA}\u{03BB}\u{03B5}\u{03BA}\u{03C4}\u{03B9}\u{03BA}", -1, 5, None),
        Among("\u{03B1}\u{03C4}\u{03BF}\u{03BC}\u{03B9}\u{03BA}", -1, 2, None),
        Among("\u{03B5}\u{03B8}\u{03BD}\u{03B9}\u{03BA}", -1, 4, None),
        Among("\u{03B8}\u{03B5}\u{03B1}\u{03C4}\u{03C1}\u{03B9}\u{03BD}", -1, 10, None),
        Among("\u{03B1}\u{03BB}\u{03B5}\u{03BE}\u{03B1}\u{03BD}\u{03B4}\u{03C1}\u{03B9}\u{03BD}", -1, 8, None),
        Among("\u{03B2}\u{03C5}\u{03B6}\u{03B1}\u{03BD}\u{03C4}\u{03B9}\u{03BD}", -1, 9, None),
    ];
    backward A_18 = [
        Among("\u{03B9}\u{03C3}\u{03BC}\u{03BF}\u{03C5}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BC}\u{03BF}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BC}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BC}\u{03BF}\u{03B9}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BC}\u{03C9}\u{03BD}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BC}\u{03BF}", -1, 1, None),
    ];
    backward A_19 = [
        Among("\u{03C3}", -1, 1, None),
        Among("\u{03C7}", -1, 1, None),
    ];
    backward A_20 = [
        Among("\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B9}\u{03B1}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03B4}\u{03B1}\u{03BA}\u{03B9}\u{03B1}", -1, 1, None),
        Among("\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B9}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03B4}\u{03B1}\u{03BA}\u{03B9}", -1, 1, None),
    ];
    backward A_21 = [
        Among("\u{03BA}\u{03B1}\u{03C4}\u{03C1}\u{03B1}\u{03C0}", -1, 1, None),
        Among("\u{03C1}", -1, 1, None),
        Among("\u{03B2}\u{03C1}", 1, 1, None),
        Among("\u{03BB}\u{03B1}\u{03B2}\u{03C1}", 2, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B2}\u{03C1}", 2, 1, None),
        Among("\u{03BC}\u{03B5}\u{03C1}", 1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B8}\u{03C1}", 1, 1, None),
        Among("\u{03BA}\u{03BF}\u{03C1}", 1, 1, None),
        Among("\u{03C3}", -1, 1, None),
        Among("\u{03BD}\u{03B1}\u{03B3}\u{03BA}\u{03B1}\u{03C3}", 8, 1, None),
        Among("\u{03BC}\u{03BF}\u{03C5}\u{03C3}\u{03C4}", -1, 1, None),
        Among("\u{03C1}\u{03C5}", -1, 1, None),
        Among("\u{03C6}", -1, 1, None),
        Among("\u{03C3}\u{03C6}", 12, 1, None),
        Among("\u{03B1}\u{03BB}\u{03B9}\u{03C3}\u{03C6}", 13, 1, None),
        Among("\u{03C7}", -1, 1, None),
        Among("\u{03B2}\u{03B1}\u{03BC}\u{03B2}", -1, 1, None),
        Among("\u{03C3}\u{03BB}\u{03BF}\u{03B2}", -1, 1, None),
        Among("\u{03C4}\u{03C3}\u{03B5}\u{03C7}\u{03BF}\u{03C3}\u{03BB}\u{03BF}\u{03B2}", 17, 1, None),
        Among("\u{03C4}\u{03B6}", -1, 1, None),
        Among("\u{03BA}", -1, 1, None),
        Among("\u{03C3}\u{03BA}", 20, 1, None),
        Among("\u{03BA}\u{03B1}\u{03C0}\u{03B1}\u{03BA}", 20, 1, None),
        Among("\u{03C3}\u{03BF}\u{03BA}", 20, 1, None),
        Among("\u{03C0}\u{03BB}", -1, 1, None),
        Among("\u{03C6}\u{03C5}\u{03BB}", -1, 1, None),
        Among("\u{03BB}\u{03BF}\u{03C5}\u{03BB}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03C6}\u{03B1}\u{03C1}\u{03BC}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03B9}\u{03BC}", -1, 1, None),
        Among("\u{03BA}\u{03BB}\u{03B9}\u{03BC}", -1, 1, None),
        Among("\u{03C3}\u{03C0}\u{03B1}\u{03BD}", -1, 1, None),
        Among("\u{03BA}\u{03BF}\u{03BD}", -1, 1, None),
    ];
    backward A_22 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03C4}\u{03B5}\u{03C1}", -1, 1, None),
        Among("\u{03C4}\u{03BF}\u{03C3}", -1, 1, None),
        Among("\u{03BD}\u{03C5}\u{03C6}", -1, 1, None),
        Among("\u{03B2}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03C1}\u{03B4}", -1, 1, None),
        Among("\u{03B6}", -1, 1, None),
        Among("\u{03C3}\u{03BA}", -1, 1, None),
        Among("\u{03B2}\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03B3}\u{03BB}", -1, 1, None),
        Among("\u{03C4}\u{03C1}\u{03B9}\u{03C0}\u{03BF}\u{03BB}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03BA}\u{03C1}\u{03C5}\u{03BD}", -1, 1, None),
        Among("\u{03B3}\u{03B9}\u{03B1}\u{03BD}", -1, 1, None),
        Among("\u{03B7}\u{03B3}\u{03BF}\u{03C5}\u{03BC}\u{03B5}\u{03BD}", -1, 1, None),
        Among("\u{03BA}\u{03BF}\u{03BD}", -1, 1, None),
    ];
    backward A_23 = [
        Among("\u{03B9}\u{03C4}\u{03C3}\u{03B1}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C4}\u{03C3}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C4}\u{03C3}\u{03B1}", -1, 1, None),
        Among("\u{03B1}\u{03BA}\u{03B9}\u{03B1}", -1, 1, None),
        Among("\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B9}\u{03B1}", 3, 1, None),
        Among("\u{03B1}\u{03BA}\u{03B9}", -1, 1, None),
        Among("\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B9}", 5, 1, None),
        Among("\u{03B9}\u{03C4}\u{03C3}\u{03C9}\u{03BD}", -1, 1, None),
    ];
    backward A_24 = [
        Among("\u{03B9}\u{03C1}", -1, 1, None),
        Among("\u{03C8}\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03B1}\u{03B9}\u{03C6}\u{03BD}", -1, 1, None),
        Among("\u{03BF}\u{03BB}\u{03BF}", -1, 1, None),
    ];
    backward A_25 = [
        Among("\u{03B5}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03B9}\u{03C7}\u{03BD}", -1, 1, None),
    ];
    backward A_26 = [
        Among("\u{03B9}\u{03B4}\u{03B9}\u{03B1}", -1, 1, None),
        Among("\u{03B9}\u{03B4}\u{03B9}\u{03C9}\u{03BD}", -1, 1, None),
        Among("\u{03B9}\u{03B4}\u{03B9}\u{03BF}", -1, 1, None),
    ];
    backward A_27 = [
        Among("\u{03C1}", -1, 1, None),
        Among("\u{03B9}\u{03B2}", -1, 1, None),
        Among("\u{03B4}", -1, 1, None),
        Among("\u{03BB}\u{03C5}\u{03BA}", -1, 1, None),
        Among("\u{03C6}\u{03C1}\u{03B1}\u{03B3}\u{03BA}", -1, 1, None),
        Among("\u{03BF}\u{03B2}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03BC}\u{03B7}\u{03BD}", -1, 1, None),
    ];
    backward A_28 = [
        Among("\u{03B9}\u{03C3}\u{03BA}\u{03BF}\u{03C3}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BA}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BA}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03C3}\u{03BA}\u{03BF}", -1, 1, None),
    ];
    backward A_29 = [
        Among("\u{03B1}\u{03B4}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B1}\u{03B4}\u{03C9}\u{03BD}", -1, 1, None),
    ];
    backward A_30 = [
        Among("\u{03BC}\u{03C0}\u{03B1}\u{03BC}\u{03C0}", -1, -1, None),
        Among("\u{03BA}\u{03C5}\u{03C1}", -1, -1, None),
        Among("\u{03C0}\u{03B1}\u{03C4}\u{03B5}\u{03C1}", -1, -1, None),
        Among("\u{03C0}\u{03B5}\u{03B8}\u{03B5}\u{03C1}", -1, -1, None),
        Among("\u{03BD}\u{03C4}\u{03B1}\u{03BD}\u{03C4}", -1, -1, None),
        Among("\u{03B3}\u{03B9}\u{03B1}\u{03B3}\u{03B9}", -1, -1, None),
        Among("\u{03B8}\u{03B5}\u{03B9}", -1, -1, None),
        Among("\u{03BF}\u{03BA}", -1, -1, None),
        Among("\u{03BC}\u{03B1}\u{03BC}", -1, -1, None),
        Among("\u{03BC}\u{03B1}\u{03BD}", -1, -1, None),
    ];
    backward A_31 = [
        Among("\u{03B5}\u{03B4}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B5}\u{03B4}\u{03C9}\u{03BD}", -1, 1, None),
    ];
    backward A_32 = [
        Among("\u{03BA}\u{03C1}\u{03B1}\u{03C3}\u{03C0}", -1, 1, None),
        Among("\u{03C5}\u{03C0}", -1, 1, None),
        Among("\u{03B4}\u{03B1}\u{03C0}", -1, 1, None),
        Among("\u{03B3}\u{03B7}\u{03C0}", -1, 1, None),
        Among("\u{03B9}\u{03C0}", -1, 1, None),
        Among("\u{03B5}\u{03BC}\u{03C0}", -1, 1, None),
        Among("\u{03BF}\u{03C0}", -1, 1, None),
        Among("\u{03BC}\u{03B9}\u{03BB}", -1, 1, None),
    ];
    backward A_33 = [
        Among("\u{03BF}\u{03C5}\u{03B4}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03B4}\u{03C9}\u{03BD}", -1, 1, None),
    ];
    backward A_34 = [
        Among("\u{03C3}\u{03C0}", -1, 1, None),
        Among("\u{03C6}\u{03C1}", -1, 1, None),
        Among("\u{03C3}", -1, 1, None),
        Among("\u{03BB}\u{03B9}\u{03C7}", -1, 1, None),
        Among("\u{03C4}\u{03C1}\u{03B1}\u{03B3}", -1, 1, None),
        Among("\u{03C6}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03C1}\u{03BA}", -1, 1, None),
        Among("\u{03C3}\u{03BA}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03BB}\u{03B9}\u{03B1}\u{03BA}", -1, 1, None),
        Among("\u{03BB}\u{03BF}\u{03C5}\u{03BB}", -1, 1, None),
        Among("\u{03C6}\u{03BB}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03C4}\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03B2}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03C7}\u{03BD}", -1, 1, None),
        Among("\u{03C0}\u{03BB}\u{03B5}\u{03BE}", -1, 1, None),
    ];
    backward A_35 = [
        Among("\u{03B5}\u{03C9}\u{03C3}", -1, 1, None),
        Among("\u{03B5}\u{03C9}\u{03BD}", -1, 1, None),
    ];
    backward A_36 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03B4}", -1, 1, None),
        Among("\u{03B9}\u{03B4}", 2, 1, None),
        Among("\u{03B8}", -1, 1, None),
        Among("\u{03B3}\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03BD}", -1, 1, None),
    ];
    backward A_37 = [
        Among("\u{03B9}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03B9}\u{03B1}", -1, 1, None),
        Among("\u{03B9}\u{03C9}\u{03BD}", -1, 1, None),
    ];
    backward A_38 = [
        Among("\u{03B9}\u{03BA}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03B9}\u{03BA}\u{03B1}", -1, 1, None),
        Among("\u{03B9}\u{03BA}\u{03C9}\u{03BD}", -1, 1, None),
        Among("\u{03B9}\u{03BA}\u{03BF}", -1, 1, None),
    ];
    backward A_39 = [
        Among("\u{03BA}\u{03B1}\u{03BB}\u{03C0}", -1, 1, None),
        Among("\u{03B3}\u{03B5}\u{03C1}", -1, 1, None),
        Among("\u{03C0}\u{03BB}\u{03B9}\u{03B1}\u{03C4}\u{03C3}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03C4}\u{03C3}", -1, 1, None),
        Among("\u{03C0}\u{03B9}\u{03C4}\u{03C3}", -1, 1, None),
        Among("\u{03C6}\u{03C5}\u{03C3}", -1, 1, None),
        Among("\u{03C7}\u{03B1}\u{03C3}", -1, 1, None),
        Among("\u{03BC}\u{03C0}\u{03BF}\u{03C3}", -1, 1, None),
        Among("\u{03C3}\u{03B5}\u{03C1}\u{03C4}", -1, 1, None),
        Among("\u{03BC}\u{03C0}\u{03B1}\u{03B3}\u{03B9}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03BD}\u{03B9}\u{03C4}", -1, 1, None),
        Among("\u{03C0}\u{03B9}\u{03BA}\u{03B1}\u{03BD}\u{03C4}", -1, 1, None),
        Among("\u{03B5}\u{03BE}\u{03C9}\u{03B4}", -1, 1, None),
        Among("\u{03B1}\u{03B4}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03C4}\u{03B1}\u{03B4}", 13, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B1}\u{03B4}", 13, 1, None),
        Among("\u{03B1}\u{03BD}\u{03C4}\u{03B9}\u{03B4}", -1, 1, None),
        Among("\u{03B5}\u{03BD}\u{03B4}", -1, 1, None),
        Among("\u{03C5}\u{03C0}\u{03BF}\u{03B4}", -1, 1, None),
        Among("\u{03C0}\u{03C1}\u{03C9}\u{03C4}\u{03BF}\u{03B4}", -1, 1, None),
        Among("\u{03C6}\u{03C5}\u{03BB}\u{03BF}\u{03B4}", -1, 1, None),
        Among("\u{03B7}\u{03B8}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B7}\u{03B8}", 21, 1, None),
        Among("\u{03BE}\u{03B9}\u{03BA}", -1, 1, None),
        Among("\u{03BC}\u{03BF}\u{03C5}\u{03BB}", -1, 1, None),
        Among("\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03B1}\u{03BC}\u{03BC}\u{03BF}\u{03C7}\u{03B1}\u{03BB}", 25, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03BF}\u{03BC}\u{03B7}\u{03BB}", -1, 1, None),
        Among("\u{03BC}\u{03C0}\u{03BF}\u{03BB}", -1, 1, None),
        Among("\u{03B2}\u{03C1}\u{03C9}\u{03BC}", -1, 1, None),
        Among("\u{03C4}\u{03C3}\u{03B1}\u{03BC}", -1, 1, None),
        Among("\u{03BC}\u{03C0}\u{03B1}\u{03BD}", -1, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B1}\u{03BD}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03BB}\u{03BB}\u{03B9}\u{03BD}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03C3}\u{03C4}\u{03B5}\u{03BB}\u{03BD}", -1, 1, None),
        Among("\u{03C6}\u{03B9}\u{03BB}\u{03BF}\u{03BD}", -1, 1, None),
    ];
    backward A_40 = [
        Among("\u{03BF}\u{03C5}\u{03C3}\u{03B1}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B1}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B1}\u{03B3}\u{03B1}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03BA}\u{03B1}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03BC}\u{03B5}", 3, 1, None),
    ];
    backward A_41 = [
        Among("\u{03B1}\u{03BD}\u{03B1}\u{03C0}", -1, 1, None),
        Among("\u{03C0}\u{03B9}\u{03BA}\u{03C1}", -1, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BF}\u{03C3}\u{03C4}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03C4}", -1, 1, None),
        Among("\u{03C7}", -1, 1, None),
        Among("\u{03C3}\u{03B9}\u{03C7}", 4, 1, None),
        Among("\u{03B2}\u{03BF}\u{03C5}\u{03B2}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03B8}", -1, 1, None),
        Among("\u{03BE}\u{03B5}\u{03B8}", -1, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BF}\u{03B8}", -1, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BF}\u{03BA}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BB}", -1, 1, None),
    ];
    backward A_42 = [
        Among("\u{03C4}\u{03C1}", -1, 1, None),
        Among("\u{03C4}\u{03C3}", -1, 1, None),
    ];
    backward A_43 = [
        Among("\u{03BF}\u{03C5}\u{03C3}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BD}\u{03C4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C5}\u{03BD}\u{03C4}\u{03B1}\u{03BD}\u{03B5}", 2, 1, None),
        Among("\u{03BF}\u{03BD}\u{03C4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03BF}\u{03BD}\u{03C4}\u{03B1}\u{03BD}\u{03B5}", 4, 1, None),
        Among("\u{03BF}\u{03C4}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C4}\u{03B1}\u{03BD}\u{03B5}", 6, 1, None),
        Among("\u{03B1}\u{03B3}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03BA}\u{03B1}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03BD}\u{03B5}", 9, 1, None),
    ];
    backward A_44 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03C3}\u{03C0}", 0, 1, None),
        Among("\u{03C0}\u{03BF}\u{03BB}\u{03C5}\u{03B4}\u{03B1}\u{03C0}", 0, 1, None),
        Among("\u{03B1}\u{03B4}\u{03B1}\u{03C0}", 0, 1, None),
        Among("\u{03C7}\u{03B1}\u{03BC}\u{03B7}\u{03BB}\u{03BF}\u{03B4}\u{03B1}\u{03C0}", 0, 1, None),
        Among("\u{03C4}\u{03C3}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03BA}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03C5}\u{03C0}\u{03BF}\u{03BA}\u{03BF}\u{03C0}", 6, 1, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B9}\u{03C4}\u{03C1}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03C1}", -1, 1, None),
        Among("\u{03B5}\u{03C1}", -1, 1, None),
        Among("\u{03B2}\u{03B5}\u{03C4}\u{03B5}\u{03C1}", 10, 1, None),
        Among("\u{03B3}\u{03B5}\u{03C1}", 10, 1, None),
        Among("\u{03BB}\u{03BF}\u{03C5}\u{03B8}\u{03B7}\u{03C1}", -1, 1, None),
        Among("\u{03BA}\u{03BF}\u{03C1}\u{03BC}\u{03BF}\u{03C1}", -1, 1, None),
        Among("\u{03C3}", -1, 1, None),
        Among("\u{03C3}\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B1}\u{03C4}\u{03C3}", 15, 1, None),
        Among("\u{03B8}\u{03C5}\u{03C3}", 15, 1, None),
        Among("\u{03B2}\u{03B1}\u{03C3}", 15, 1, None),
        Among("\u{03C0}\u{03BF}\u{03BB}\u{03B9}\u{03C3}", 15, 1, None),
        Among("\u{03BA}\u{03B1}\u{03C3}\u{03C4}", -1, 1, None),
        Among("\u{03B4}\u{03B9}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03C0}\u{03BB}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03C4}\u{03C3}\u{03B1}\u{03C1}\u{03BB}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03C4}\u{03B5}\u{03C4}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03C5}\u{03C1}\u{03B9}\u{03C4}", -1, 1, None),
        Among("\u{03C3}\u{03BF}\u{03C5}\u{03BB}\u{03C4}", -1, 1, None),
        Among("\u{03B6}\u{03C9}\u{03BD}\u{03C4}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03B9}\u{03BD}\u{03C4}", -1, 1, None),
        Among("\u{03C6}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03BD}\u{03C4}\u{03B1}\u{03C1}\u{03C6}", 29, 1, None),
        Among("\u{03BA}\u{03BF}\u{03B9}\u{03BB}\u{03B1}\u{03C1}\u{03C6}", 29, 1, None),
        Among("\u{03BF}\u{03C1}\u{03C6}", 29, 1, None),
        Among("\u{03B4}\u{03B9}\u{03B1}\u{03C6}", 29, 1, None),
        Among("\u{03C3}\u{03C4}\u{03B5}\u{03C6}", 29, 1, None),
        Among("\u{03C6}\u{03C9}\u{03C4}\u{03BF}\u{03C3}\u{03C4}\u{03B5}\u{03C6}", 34, 1, None),
        Among("\u{03C0}\u{03B5}\u{03C1}\u{03B7}\u{03C6}", 29, 1, None),
        Among("\u{03C5}\u{03C0}\u{03B5}\u{03C1}\u{03B7}\u{03C6}", 36, 1, None),
        Among("\u{03C7}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03BB}\u{03C5}\u{03BC}\u{03B7}\u{03C7}", 38, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B7}\u{03C7}", 38, 1, None),
        Among("\u{03B2}\u{03B9}\u{03BF}\u{03BC}\u{03B7}\u{03C7}", 38, 1, None),
        Among("\u{03BC}\u{03B9}\u{03BA}\u{03C1}\u{03BF}\u{03B2}\u{03B9}\u{03BF}\u{03BC}\u{03B7}\u{03C7}", 41, 1, None),
        Among("\u{03BC}\u{03B5}\u{03B3}\u{03BB}\u{03BF}\u{03B2}\u{03B9}\u{03BF}\u{03BC}\u{03B7}\u{03C7}", 41, 1, None),
        Among("\u{03BA}\u{03B1}\u{03C0}\u{03BD}\u{03BF}\u{03B2}\u{03B9}\u{03BF}\u{03BC}\u{03B7}\u{03C7}", 41, 1, None),
        Among("\u{03BB}\u{03B9}\u{03C7}", 38, 1, None),
        Among("\u{03C4}\u{03B1}\u{03B2}", -1, 1, None),
        Among("\u{03BD}\u{03C4}\u{03B1}\u{03B2}", 46, 1, None),
        Among("\u{03C8}\u{03B7}\u{03BB}\u{03BF}\u{03C4}\u{03B1}\u{03B2}", 46, 1, None),
        Among("\u{03BB}\u{03B9}\u{03B2}", -1, 1, None),
        Among("\u{03BA}\u{03BB}\u{03B9}\u{03B2}", 49, 1, None),
        Among("\u{03BE}\u{03B7}\u{03C1}\u{03BF}\u{03BA}\u{03BB}\u{03B9}\u{03B2}", 50, 1, None),
        Among("\u{03B3}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03BF}\u{03C1}\u{03B3}", 52, 1, None),
        Among("\u{03B5}\u{03BD}\u{03BF}\u{03C1}\u{03B3}", 52, 1, None),
        Among("\u{03B1}\u{03B3}", 52, 1, None),
        Among("\u{03C4}\u{03C1}\u{03B1}\u{03B3}", 55, 1, None),
        Among("\u{03C4}\u{03C3}\u{03B1}\u{03B3}", 55, 1, None),
        Among("\u{03C4}\u{03C3}\u{03B9}\u{03B3}\u{03B3}", 52, 1, None),
        Among("\u{03B1}\u{03C4}\u{03C3}\u{03B9}\u{03B3}\u{03B3}", 58, 1, None),
        Among("\u{03B1}\u{03B8}\u{03B9}\u{03B3}\u{03B3}", 52, 1, None),
        Among("\u{03C3}\u{03C4}\u{03B5}\u{03B3}", 52, 1, None),
        Among("\u{03B1}\u{03C0}\u{03B7}\u{03B3}", 52, 1, None),
        Among("\u{03C3}\u{03B9}\u{03B3}", 52, 1, None),
        Among("\u{03BA}\u{03B1}\u{03BB}\u{03C0}\u{03BF}\u{03C5}\u{03B6}", -1, 1, None),
        Among("\u{03B8}", -1, 1, None),
        Among("\u{03BC}\u{03C9}\u{03B1}\u{03BC}\u{03B5}\u{03B8}", 65, 1, None),
        Among("\u{03C0}\u{03B9}\u{03B8}", 65, 1, None),
        Among("\u{03B1}\u{03C0}\u{03B9}\u{03B8}", 67, 1, None),
        Among("\u{03B2}\u{03B1}\u{03C3}\u{03BA}", -1, 1, None),
        Among("\u{03B2}\u{03C1}\u{03B1}\u{03C7}\u{03C5}\u{03BA}", -1, 1, None),
        Among("\u{03B4}\u{03B5}\u{03BA}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03BB}\u{03B5}\u{03BA}", -1, 1, None),
        Among("\u{03B9}\u{03BA}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B9}\u{03BA}", 73, 1, None),
        Among("\u{03B2}\u{03BF}\u{03C5}\u{03BB}\u{03BA}", -1, 1, None),
        Among("\u{03C0}\u{03BB}", -1, 1, None),
        Among("\u{03B4}\u{03B9}\u{03C0}\u{03BB}", 76, 1, None),
        Among("\u{03C8}\u{03C5}\u{03C7}\u{03BF}\u{03C0}\u{03BB}", 76, 1, None),
        Among("\u{03BB}\u{03B1}\u{03BF}\u{03C0}\u{03BB}", 76, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BB}", -1, 1, None),
        Among("\u{03B3}\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03B2}\u{03B1}\u{03B8}\u{03C5}\u{03B3}\u{03B1}\u{03BB}", 81, 1, None),
        Among("\u{03BA}\u{03B1}\u{03C4}\u{03B1}\u{03B3}\u{03B1}\u{03BB}", 81, 1, None),
        Among("\u{03BF}\u{03BB}\u{03BF}\u{03B3}\u{03B1}\u{03BB}", 81, 1, None),
        Among("\u{03BA}\u{03B1}\u{03C3}\u{03C4}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03BC}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03C1}\u{03C4}\u{03BF}\u{03BB}", -1, 1, None),
        Among("\u{03BC}", -1, 1, None),
        Among("\u{03B4}\u{03C1}\u{03B1}\u{03B4}\u{03BF}\u{03C5}\u{03BC}", 88, 1, None),
        Among("\u{03B2}\u{03C1}\u{03B1}\u{03C7}\u{03BC}", 88, 1, None),
        Among("\u{03BF}\u{03BB}\u{03B9}\u{03B3}\u{03BF}\u{03B4}\u{03B1}\u{03BC}", 88, 1, None),
        Among("\u{03BC}\u{03BF}\u{03C5}\u{03C3}\u{03BF}\u{03C5}\u{03BB}\u{03BC}", 88, 1, None),
        Among("\u{03BD}", -1, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B5}\u{03C1}\u{03B9}\u{03BA}\u{03B1}\u{03BD}", 93, 1, None),
    ];
    backward A_45 = [
        Among("\u{03B7}\u{03C3}\u{03B5}\u{03C4}\u{03B5}", -1, 1, None),
    ];
    backward A_46 = [
        Among("\u{03C0}\u{03C5}\u{03C1}", -1, 1, None),
        Among("\u{03B5}\u{03C5}\u{03C1}", -1, 1, None),
        Among("\u{03C7}\u{03C9}\u{03C1}", -1, 1, None),
        Among("\u{03B2}\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03B2}\u{03C1}", -1, 1, None),
        Among("\u{03B1}\u{03B9}\u{03C1}", -1, 1, None),
        Among("\u{03C6}\u{03BF}\u{03C1}", -1, 1, None),
        Among("\u{03BD}\u{03B5}\u{03C4}", -1, 1, None),
        Among("\u{03C3}\u{03C7}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B4}", -1, 1, None),
        Among("\u{03B5}\u{03BD}\u{03B4}", -1, 1, None),
        Among("\u{03BF}\u{03B4}", -1, 1, None),
        Among("\u{03C5}\u{03C0}\u{03B5}\u{03C1}\u{03B8}", -1, 1, None),
        Among("\u{03C3}\u{03B8}", -1, 1, None),
        Among("\u{03B5}\u{03C5}\u{03B8}", -1, 1, None),
        Among("\u{03C1}\u{03B1}\u{03B8}", -1, 1, None),
        Among("\u{03C4}\u{03B1}\u{03B8}", -1, 1, None),
        Among("\u{03B4}\u{03B9}\u{03B1}\u{03B8}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03B8}", -1, 1, None),
        Among("\u{03C4}\u{03B9}\u{03B8}", -1, 1, None),
        Among("\u{03B5}\u{03BA}\u{03B8}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B8}", -1, 1, None),
        Among("\u{03B5}\u{03BD}\u{03B8}", -1, 1, None),
        Among("\u{03C1}\u{03BF}\u{03B8}", -1, 1, None),
        Among("\u{03B1}\u{03C1}\u{03BA}", -1, 1, None),
        Among("\u{03C9}\u{03C6}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03B2}\u{03BF}\u{03BB}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}", -1, 1, None),
        Among("\u{03B1}\u{03B9}\u{03BD}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03BD}", -1, 1, None),
        Among("\u{03C1}\u{03BF}\u{03BD}", -1, 1, None),
    ];
    backward A_47 = [
        Among("\u{03C3}\u{03B5}\u{03C1}\u{03C0}", -1, 1, None),
        Among("\u{03BA}\u{03BF}\u{03C0}", -1, 1, None),
        Among("\u{03B8}\u{03B1}\u{03C1}\u{03C1}", -1, 1, None),
        Among("\u{03BD}\u{03C4}\u{03C1}", -1, 1, None),
        Among("\u{03B1}\u{03B2}\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03B5}\u{03BD}\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03B1}\u{03B2}\u{03C1}", -1, 1, None),
        Among("\u{03BC}\u{03C0}\u{03BF}\u{03C1}", -1, 1, None),
        Among("\u{03C5}", -1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03C1}\u{03C6}", -1, 1, None),
        Among("\u{03BD}\u{03B9}\u{03C6}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03B3}", -1, 1, None),
        Among("\u{03B4}", -1, 1, None),
        Among("\u{03B1}\u{03B4}", 12, 1, None),
        Among("\u{03B8}", -1, 1, None),
        Among("\u{03B1}\u{03B8}", 14, 1, None),
        Among("\u{03C3}\u{03BA}", -1, 1, None),
        Among("\u{03C4}\u{03BF}\u{03BA}", -1, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BB}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03C3}\u{03BA}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03B5}\u{03BC}", -1, 1, None),
        Among("\u{03B1}\u{03BD}", -1, 1, None),
        Among("\u{03B2}\u{03B5}\u{03BD}", -1, 1, None),
        Among("\u{03B2}\u{03B1}\u{03C1}\u{03BF}\u{03BD}", -1, 1, None),
    ];
    backward A_48 = [
        Among("\u{03C9}\u{03BD}\u{03C4}\u{03B1}\u{03C3}", -1, 1, None),
        Among("\u{03BF}\u{03BD}\u{03C4}\u{03B1}\u{03C3}", -1, 1, None),
    ];
    backward A_49 = [
        Among("\u{03BF}\u{03BC}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03BF}\u{03BC}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", 0, 1, None),
    ];
    backward A_50 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03B1}\u{03C0}", 0, 1, None),
        Among("\u{03B1}\u{03BA}\u{03B1}\u{03C4}\u{03B1}\u{03C0}", 1, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BC}\u{03C0}", 0, 1, None),
        Among("\u{03B1}\u{03C3}\u{03C5}\u{03BC}\u{03C0}", 3, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B5}\u{03C4}\u{03B1}\u{03BC}\u{03C6}", -1, 1, None),
    ];
    backward A_51 = [
        Among("\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03BD}\u{03B9}\u{03C3}", -1, 1, None),
        Among("\u{03B6}", -1, 1, None),
        Among("\u{03B1}\u{03BB}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B1}\u{03BB}", 3, 1, None),
        Among("\u{03B5}\u{03BA}\u{03C4}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03BC}", -1, 1, None),
        Among("\u{03BE}", -1, 1, None),
        Among("\u{03C0}\u{03C1}\u{03BF}", -1, 1, None),
    ];
    backward A_52 = [
        Among("\u{03B7}\u{03B8}\u{03B7}\u{03BA}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B7}\u{03BA}\u{03B1}", -1, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B7}\u{03BA}\u{03B5}", -1, 1, None),
    ];
    backward A_53 = [
        Among("\u{03C3}\u{03C6}", -1, 1, None),
        Among("\u{03BD}\u{03B1}\u{03C1}\u{03B8}", -1, 1, None),
        Among("\u{03C0}\u{03B9}\u{03B8}", -1, 1, None),
        Among("\u{03BF}\u{03B8}", -1, 1, None),
        Among("\u{03C3}\u{03BA}\u{03BF}\u{03C5}\u{03BB}", -1, 1, None),
        Among("\u{03C3}\u{03BA}\u{03C9}\u{03BB}", -1, 1, None),
    ];
    backward A_54 = [
        Among("\u{03B8}", -1, 1, None),
        Among("\u{03C0}\u{03C1}\u{03BF}\u{03C3}\u{03B8}", 0, 1, None),
        Among("\u{03C0}\u{03B1}\u{03C1}\u{03B1}\u{03BA}\u{03B1}\u{03C4}\u{03B1}\u{03B8}", 0, 1, None),
        Among("\u{03B4}\u{03B9}\u{03B1}\u{03B8}", 0, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03B8}", 0, 1, None),
    ];
    backward A_55 = [
        Among("\u{03B7}\u{03BA}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B7}\u{03BA}\u{03B1}", -1, 1, None),
        Among("\u{03B7}\u{03BA}\u{03B5}", -1, 1, None),
    ];
    backward A_56 = [
        Among("\u{03B2}\u{03BB}\u{03B5}\u{03C0}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03B4}\u{03B1}\u{03C1}", -1, 1, None),
        Among("\u{03C0}\u{03C1}\u{03C9}\u{03C4}", -1, 1, None),
        Among("\u{03BA}\u{03C5}\u{03BC}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03BD}\u{03C4}\u{03B1}\u{03C7}", -1, 1, None),
        Among("\u{03BB}\u{03B1}\u{03C7}", -1, 1, None),
        Among("\u{03C6}\u{03B1}\u{03B3}", -1, 1, None),
        Among("\u{03BB}\u{03B7}\u{03B3}", -1, 1, None),
        Among("\u{03C6}\u{03C1}\u{03C5}\u{03B4}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03BD}\u{03C4}\u{03B9}\u{03BB}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03BB}\u{03BB}", -1, 1, None),
        Among("\u{03BF}\u{03BC}", -1, 1, None),
    ];
    backward A_57 = [
        Among("\u{03B5}\u{03BA}\u{03BB}\u{03B9}\u{03C0}", -1, 1, None),
        Among("\u{03C1}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B1}\u{03C1}\u{03C1}", 1, 1, None),
        Among("\u{03B5}\u{03BD}\u{03B4}\u{03B9}\u{03B1}\u{03C6}\u{03B5}\u{03C1}", 1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03B8}\u{03B1}\u{03C1}\u{03B5}\u{03C5}", -1, 1, None),
        Among("\u{03B4}\u{03B5}\u{03C5}\u{03C4}\u{03B5}\u{03C1}\u{03B5}\u{03C5}", -1, 1, None),
        Among("\u{03BB}\u{03B5}\u{03C7}", -1, 1, None),
        Among("\u{03C4}\u{03C3}\u{03B1}", -1, 1, None),
        Among("\u{03C7}\u{03B1}\u{03B4}", -1, 1, None),
        Among("\u{03BC}\u{03B5}\u{03B4}", -1, 1, None),
        Among("\u{03BB}\u{03B1}\u{03BC}\u{03C0}\u{03B9}\u{03B4}", -1, 1, None),
        Among("\u{03B4}\u{03B5}", -1, 1, None),
        Among("\u{03C0}\u{03BB}\u{03B5}", -1, 1, None),
        Among("\u{03BC}\u{03B5}\u{03C3}\u{03B1}\u{03B6}", -1, 1, None),
        Among("\u{03B4}\u{03B5}\u{03C3}\u{03C0}\u{03BF}\u{03B6}", -1, 1, None),
        Among("\u{03B1}\u{03B9}\u{03B8}", -1, 1, None),
        Among("\u{03C6}\u{03B1}\u{03C1}\u{03BC}\u{03B1}\u{03BA}", -1, 1, None),
        Among("\u{03B1}\u{03B3}\u{03BA}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03B7}\u{03BA}", -1, 1, None),
        Among("\u{03BB}", -1, 1, None),
        Among("\u{03BC}", -1, 1, None),
        Among("\u{03B1}\u{03BC}", 21, 1, None),
        Among("\u{03B2}\u{03C1}\u{03BF}\u{03BC}", 21, 1, None),
        Among("\u{03C5}\u{03C0}\u{03BF}\u{03C4}\u{03B5}\u{03B9}\u{03BD}", -1, 1, None),
    ];
    backward A_58 = [
        Among("\u{03BF}\u{03C5}\u{03C3}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03C3}\u{03B1}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03C3}\u{03B5}", -1, 1, None),
    ];
    backward A_59 = [
        Among("\u{03C8}\u{03BF}\u{03C6}", -1, -1, None),
        Among("\u{03BD}\u{03B1}\u{03C5}\u{03BB}\u{03BF}\u{03C7}", -1, -1, None),
    ];
    backward A_60 = [
        Among("\u{03C1}\u{03C0}", -1, 1, None),
        Among("\u{03C0}\u{03C1}", -1, 1, None),
        Among("\u{03C6}\u{03C1}", -1, 1, None),
        Among("\u{03C7}\u{03BF}\u{03C1}\u{03C4}", -1, 1, None),
        Among("\u{03C3}\u{03C6}", -1, 1, None),
        Among("\u{03BF}\u{03C6}", -1, 1, None),
        Among("\u{03BB}\u{03BF}\u{03C7}", -1, 1, None),
        Among("\u{03C0}\u{03B5}\u{03BB}", -1, 1, None),
        Among("\u{03BB}\u{03BB}", -1, 1, None),
        Among("\u{03C3}\u{03BC}\u{03B7}\u{03BD}", -1, 1, None),
    ];
    backward A_61 = [
        Among("\u{03C0}", -1, 1, None),
        Among("\u{03B1}\u{03C3}\u{03C0}", 0, 1, None),
        Among("\u{03B1}\u{03BD}\u{03C5}\u{03C0}", 0, 1, None),
        Among("\u{03B1}\u{03C1}\u{03C4}\u{03B9}\u{03C0}", 0, 1, None),
        Among("\u{03B1}\u{03B5}\u{03B9}\u{03C0}", 0, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BC}\u{03C0}", 0, 1, None),
        Among("\u{03C0}\u{03C1}\u{03BF}\u{03C3}\u{03C9}\u{03C0}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03C3}\u{03B9}\u{03B4}\u{03B7}\u{03C1}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03B4}\u{03C1}\u{03BF}\u{03C3}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03BD}\u{03B5}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03BA}\u{03C1}\u{03BF}\u{03BA}\u{03B1}\u{03BB}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03BF}\u{03BB}\u{03BF}\u{03C0}", 0, 1, None),
        Among("\u{03C1}", -1, 1, None),
        Among("\u{03C4}\u{03C1}", 12, 1, None),
        Among("\u{03BF}\u{03C5}\u{03C1}", 12, 1, None),
        Among("\u{03B1}\u{03C3}\u{03C0}\u{03B1}\u{03C1}", 12, 1, None),
        Among("\u{03C7}\u{03B1}\u{03C1}", 12, 1, None),
        Among("\u{03B1}\u{03C7}\u{03B1}\u{03C1}", 16, 1, None),
        Among("\u{03B1}\u{03C0}\u{03B5}\u{03C1}", 12, 1, None),
        Among("\u{03C4}", -1, 1, None),
        Among("\u{03B1}\u{03BD}\u{03C5}\u{03C3}\u{03C4}", 19, 1, None),
        Among("\u{03B1}\u{03B2}\u{03B1}\u{03C3}\u{03C4}", 19, 1, None),
        Among("\u{03C0}\u{03C1}\u{03BF}\u{03C3}\u{03C4}", 19, 1, None),
        Among("\u{03B1}\u{03B9}\u{03BC}\u{03BF}\u{03C3}\u{03C4}", 19, 1, None),
        Among("\u{03B4}\u{03B9}\u{03B1}\u{03C4}", 19, 1, None),
        Among("\u{03B5}\u{03C0}\u{03B9}\u{03C4}", 19, 1, None),
        Among("\u{03C3}\u{03C5}\u{03BD}\u{03C4}", 19, 1, None),
        Among("\u{03C5}\u{03C0}\u{03BF}\u{03C4}", 19, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BF}\u{03C4}", 19, 1, None),
        Among("\u{03BF}\u{03BC}\u{03BF}\u{03C4}", 19, 1, None),
        Among("\u{03BD}\u{03BF}\u{03BC}\u{03BF}\u{03C4}", 29, 1, None),
        Among("\u{03BD}\u{03B1}\u{03C5}", -1, 1, None),
        Among("\u{03C0}\u{03BF}\u{03BB}\u{03C5}\u{03C6}", -1, 1, None),
        Among("\u{03B1}\u{03C6}", -1, 1, None),
        Among("\u{03BE}\u{03B5}\u{03C6}", -1, 1, None),
        Among("\u{03B1}\u{03B4}\u{03B7}\u{03C6}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03BC}\u{03C6}", -1, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B1}\u{03BB}\u{03BB}\u{03B9}", -1, 1, None),
        Among("\u{03BB}", -1, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B1}\u{03BB}", 38, 1, None),
        Among("\u{03BC}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BB}\u{03B1}\u{03BC}", 40, 1, None),
        Among("\u{03B5}\u{03BD}", -1, 1, None),
        Among("\u{03B4}\u{03B5}\u{03C1}\u{03B2}\u{03B5}\u{03BD}", 42, 1, None),
    ];
    backward A_62 = [
        Among("\u{03B1}\u{03B3}\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B1}\u{03B3}\u{03B1}", -1, 1, None),
        Among("\u{03B1}\u{03B3}\u{03B5}", -1, 1, None),
    ];
    backward A_63 = [
        Among("\u{03B7}\u{03C3}\u{03BF}\u{03C5}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B1}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B5}", -1, 1, None),
    ];
    backward A_64 = [
        Among("\u{03BD}", -1, 1, None),
        Among("\u{03B5}\u{03C0}\u{03C4}\u{03B1}\u{03BD}", 0, 1, None),
        Among("\u{03B4}\u{03C9}\u{03B4}\u{03B5}\u{03BA}\u{03B1}\u{03BD}", 0, 1, None),
        Among("\u{03C7}\u{03B5}\u{03C1}\u{03C3}\u{03BF}\u{03BD}", 0, 1, None),
        Among("\u{03BC}\u{03B5}\u{03B3}\u{03B1}\u{03BB}\u{03BF}\u{03BD}", 0, 1, None),
        Among("\u{03B5}\u{03C1}\u{03B7}\u{03BC}\u{03BF}\u{03BD}", 0, 1, None),
    ];
    backward A_65 = [
        Among("\u{03B7}\u{03C3}\u{03C4}\u{03B5}", -1, 1, None),
    ];
    backward A_66 = [
        Among("\u{03C7}\u{03C1}", -1, 1, None),
        Among("\u{03B4}\u{03C5}\u{03C3}\u{03C7}\u{03C1}", 0, 1, None),
        Among("\u{03B5}\u{03C5}\u{03C7}\u{03C1}", 0, 1, None),
        Among("\u{03B1}\u{03C7}\u{03C1}", 0, 1, None),
        Among("\u{03BA}\u{03BF}\u{03B9}\u{03BD}\u{03BF}\u{03C7}\u{03C1}", 0, 1, None),
        Among("\u{03C0}\u{03B1}\u{03BB}\u{03B9}\u{03BC}\u{03C8}", -1, 1, None),
        Among("\u{03C3}\u{03B2}", -1, 1, None),
        Among("\u{03B1}\u{03C3}\u{03B2}", 6, 1, None),
        Among("\u{03B1}\u{03C0}\u{03BB}", -1, 1, None),
        Among("\u{03B1}\u{03B5}\u{03B9}\u{03BC}\u{03BD}", -1, 1, None),
    ];
    backward A_67 = [
        Among("\u{03BF}\u{03C5}\u{03BD}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03BF}\u{03C5}\u{03BD}\u{03B5}", 0, 1, None),
        Among("\u{03B7}\u{03B8}\u{03BF}\u{03C5}\u{03BD}\u{03B5}", 0, 1, None),
    ];
    backward A_68 = [
        Among("\u{03C1}", -1, 1, None),
        Among("\u{03C3}\u{03C4}\u{03C1}\u{03B1}\u{03B2}\u{03BF}\u{03BC}\u{03BF}\u{03C5}\u{03C4}\u{03C3}", -1, 1, None),
        Among("\u{03BA}\u{03B1}\u{03BA}\u{03BF}\u{03BC}\u{03BF}\u{03C5}\u{03C4}\u{03C3}", -1, 1, None),
        Among("\u{03C3}\u{03C0}\u{03B9}", -1, 1, None),
        Among("\u{03BD}", -1, 1, None),
        Among("\u{03B5}\u{03BE}\u{03C9}\u{03BD}", 4, 1, None),
    ];
    backward A_69 = [
        Among("\u{03BF}\u{03C5}\u{03BC}\u{03B5}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03BF}\u{03C5}\u{03BC}\u{03B5}", 0, 1, None),
        Among("\u{03B7}\u{03B8}\u{03BF}\u{03C5}\u{03BC}\u{03B5}", 0, 1, None),
    ];
    backward A_70 = [
        Among("\u{03B1}\u{03C3}\u{03BF}\u{03C5}\u{03C3}", -1, 1, None),
        Among("\u{03C0}\u{03B1}\u{03C1}\u{03B1}\u{03C3}\u{03BF}\u{03C5}\u{03C3}", 0, 1, None),
        Among("\u{03B1}\u{03BB}\u{03BB}\u{03BF}\u{03C3}\u{03BF}\u{03C5}\u{03C3}", -1, 1, None),
        Among("\u{03C6}", -1, 1, None),
        Among("\u{03C7}", -1, 1, None),
        Among("\u{03B1}\u{03B6}", -1, 1, None),
        Among("\u{03C9}\u{03C1}\u{03B9}\u{03BF}\u{03C0}\u{03BB}", -1, 1, None),
    ];
    backward A_71 = [
        Among("\u{03BC}\u{03B1}\u{03C4}\u{03BF}\u{03C3}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03C4}\u{03B1}", -1, 1, None),
        Among("\u{03BC}\u{03B1}\u{03C4}\u{03C9}\u{03BD}", -1, 1, None),
    ];
    backward A_72 = [
        Among("\u{03C5}\u{03C3}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03C3}", 0, 1, None),
        Among("\u{03B1}\u{03C3}", -1, 1, None),
        Among("\u{03B5}\u{03C3}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B5}\u{03C3}", 3, 1, None),
        Among("\u{03B7}\u{03B4}\u{03B5}\u{03C3}", 3, 1, None),
        Among("\u{03B7}\u{03C3}", -1, 1, None),
        Among("\u{03B5}\u{03B9}\u{03C3}", -1, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B5}\u{03B9}\u{03C3}", 7, 1, None),
        Among("\u{03BF}\u{03C3}", -1, 1, None),
        Among("\u{03C5}", -1, 1, None),
        Among("\u{03BF}\u{03C5}", 10, 1, None),
        Among("\u{03C9}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03C9}", 12, 1, None),
        Among("\u{03B1}\u{03C9}", 12, 1, None),
        Among("\u{03B7}\u{03B8}\u{03C9}", 12, 1, None),
        Among("\u{03B1}", -1, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C5}\u{03BC}\u{03B1}", 16, 1, None),
        Among("\u{03BF}\u{03C3}\u{03BF}\u{03C5}\u{03BD}\u{03B1}", 16, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C3}\u{03BF}\u{03C5}\u{03BD}\u{03B1}", 18, 1, None),
        Among("\u{03BF}\u{03BC}\u{03BF}\u{03C5}\u{03BD}\u{03B1}", 16, 1, None),
        Among("\u{03B9}\u{03BF}\u{03BC}\u{03BF}\u{03C5}\u{03BD}\u{03B1}", 20, 1, None),
        Among("\u{03B5}", -1, 1, None),
        Among("\u{03B9}\u{03B5}\u{03C3}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03BF}\u{03C3}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C3}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", 24, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BC}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C5}\u{03BC}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", 26, 1, None),
        Among("\u{03B9}\u{03B5}\u{03BC}\u{03B1}\u{03C3}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03BF}\u{03C5}\u{03C3}\u{03B1}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B1}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03B1}\u{03B3}\u{03B1}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03B7}\u{03BA}\u{03B1}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03C4}\u{03B5}", 32, 1, None),
        Among("\u{03B5}\u{03B9}\u{03C4}\u{03B5}", 22, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B5}\u{03B9}\u{03C4}\u{03B5}", 34, 1, None),
        Among("\u{03B7}", -1, 1, None),
        Among("\u{03B9}", -1, 1, None),
        Among("\u{03B1}\u{03C3}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B5}\u{03C3}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B9}\u{03B5}\u{03C3}\u{03B1}\u{03B9}", 39, 1, None),
        Among("\u{03B1}\u{03C4}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B5}\u{03C4}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B9}\u{03B5}\u{03C4}\u{03B1}\u{03B9}", 42, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BD}\u{03C4}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C5}\u{03BD}\u{03C4}\u{03B1}\u{03B9}", 44, 1, None),
        Among("\u{03BF}\u{03BD}\u{03C4}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BC}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B1}\u{03BC}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B9}\u{03B5}\u{03BC}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03BF}\u{03BC}\u{03B1}\u{03B9}", 37, 1, None),
        Among("\u{03B5}\u{03B9}", 37, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B5}\u{03B9}", 51, 1, None),
        Among("\u{03B1}\u{03B5}\u{03B9}", 51, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B5}\u{03B9}", 51, 1, None),
        Among("\u{03BF}\u{03B9}", 37, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BD}", -1, 1, None),
        Among("\u{03B7}\u{03C3}\u{03BF}\u{03C5}\u{03BD}", 56, 1, None),
        Among("\u{03BF}\u{03C3}\u{03BF}\u{03C5}\u{03BD}", 56, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C3}\u{03BF}\u{03C5}\u{03BD}", 58, 1, None),
        Among("\u{03B7}\u{03B8}\u{03BF}\u{03C5}\u{03BD}", 56, 1, None),
        Among("\u{03BF}\u{03BC}\u{03BF}\u{03C5}\u{03BD}", 56, 1, None),
        Among("\u{03B9}\u{03BF}\u{03BC}\u{03BF}\u{03C5}\u{03BD}", 61, 1, None),
        Among("\u{03C9}\u{03BD}", -1, 1, None),
        Among("\u{03B7}\u{03B4}\u{03C9}\u{03BD}", 63, 1, None),
        Among("\u{03B1}\u{03BD}", -1, 1, None),
        Among("\u{03BF}\u{03C5}\u{03C3}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03BF}\u{03BD}\u{03C4}\u{03BF}\u{03C5}\u{03C3}\u{03B1}\u{03BD}", 66, 1, None),
        Among("\u{03B9}\u{03BF}\u{03BD}\u{03C4}\u{03BF}\u{03C5}\u{03C3}\u{03B1}\u{03BD}", 67, 1, None),
        Among("\u{03B7}\u{03C3}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03BF}\u{03C3}\u{03B1}\u{03C3}\u{03C4}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C3}\u{03B1}\u{03C3}\u{03C4}\u{03B1}\u{03BD}", 70, 1, None),
        Among("\u{03BF}\u{03BC}\u{03B1}\u{03C3}\u{03C4}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03B9}\u{03BF}\u{03BC}\u{03B1}\u{03C3}\u{03C4}\u{03B1}\u{03BD}", 72, 1, None),
        Among("\u{03BF}\u{03C5}\u{03BD}\u{03C4}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C5}\u{03BD}\u{03C4}\u{03B1}\u{03BD}", 74, 1, None),
        Among("\u{03BF}\u{03BD}\u{03C4}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03B9}\u{03BF}\u{03BD}\u{03C4}\u{03B1}\u{03BD}", 76, 1, None),
        Among("\u{03BF}\u{03C4}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03B9}\u{03BF}\u{03C4}\u{03B1}\u{03BD}", 78, 1, None),
        Among("\u{03B1}\u{03B3}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03B7}\u{03BA}\u{03B1}\u{03BD}", 65, 1, None),
        Among("\u{03B7}\u{03B8}\u{03B7}\u{03BA}\u{03B1}\u{03BD}", 81, 1, None),
        Among("\u{03BF}", -1, 1, None),
    ];
    backward A_73 = [
        Among("\u{03B5}\u{03C3}\u{03C4}\u{03B5}\u{03C1}", -1, 1, None),
        Among("\u{03C5}\u{03C4}\u{03B5}\u{03C1}", -1, 1, None),
        Among("\u{03C9}\u{03C4}\u{03B5}\u{03C1}", -1, 1, None),
        Among("\u{03BF}\u{03C4}\u{03B5}\u{03C1}", -1, 1, None),
        Among("\u{03B5}\u{03C3}\u{03C4}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03C5}\u{03C4}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03C9}\u{03C4}\u{03B1}\u{03C4}", -1, 1, None),
        Among("\u{03BF}\u{03C4}\u{03B1}\u{03C4}", -1, 1, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 945,
    max: 969,
    bits: &[81, 65, 16, 1],
};

static G_v2: Grouping = Grouping {
    min: 945,
    max: 969,
    bits: &[81, 65, 0, 1],
};

#[derive(Clone)]
struct Context {
    b_test1: bool,
}

fn r_has_min_length(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !(env.chars() >= 3) {
        return false;
    }
    return true;
}

fn r_tolower(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    'replab0: loop {
        let v_1 = env.from_end();
        'lab1: for _ in 0..1 {
            among_var = env.substring_b(A_0);
            if among_var == 0 {
                break 'lab1;
            }
            if among_var < 25 {
                env.slice_from_nth(among_var, "\u{03B1}|\u{03B2}|\u{03B3}|\u{03B4}|\u{03B5}|\u{03B6}|\u{03B7}|\u{03B8}|\u{03B9}|\u{03BA}|\u{03BB}|\u{03BC}|\u{03BD}|\u{03BE}|\u{03BF}|\u{03C0}|\u{03C1}|\u{03C3}|\u{03C4}|\u{03C5}|\u{03C6}|\u{03C7}|\u{03C8}|\u{03C9}");
            } else if among_var == 25 {
                if !env.next_b() {
                    break 'lab1;
                }
            }
            continue 'replab0;
        }
        env.to_end(v_1);
        break 'replab0;
    }
    return true;
}

fn r_step1(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_1);
    if among_var == 0 {
        return false;
    }
    env.slice_from_nth(among_var, "\u{03C6}\u{03B1}|\u{03C3}\u{03BA}\u{03B1}|\u{03BF}\u{03BB}\u{03BF}|\u{03C3}\u{03BF}|\u{03C4}\u{03B1}\u{03C4}\u{03BF}|\u{03BA}\u{03C1}\u{03B5}|\u{03C0}\u{03B5}\u{03C1}|\u{03C4}\u{03B5}\u{03C1}|\u{03C6}\u{03C9}|\u{03BA}\u{03B1}\u{03B8}\u{03B5}\u{03C3}\u{03C4}|\u{03B3}\u{03B5}\u{03B3}\u{03BF}\u{03BD}");
    context.b_test1 = false;
    return true;
}

fn r_steps1(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_4) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.whole_b(A_2) {
                break 'lab1;
            }
            if !env.slice_append("\u{03B9}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !env.whole_b(A_3) {
            return false;
        }
        if !env.slice_append("\u{03B9}\u{03B6}") {
            return false;
        }
        break 'lab0;
    }
    return true;
}

fn r_steps2(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_6) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_5) {
        return false;
    }
    if !env.slice_append("\u{03C9}\u{03BD}") {
        return false;
    }
    return true;
}

fn r_steps3(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_9) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.eq_s_b("\u{03B9}\u{03C3}\u{03B1}") {
                break 'lab1;
            }
            if env.cursor > env.limit_backward {
                break 'lab1;
            }
            env.slice_from("\u{03B9}\u{03C3}");
            break 'lab0;
        }
        env.to_end(v_1);
        'lab2: loop {
            if !env.whole_b(A_7) {
                break 'lab2;
            }
            if !env.slice_append("\u{03B9}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !env.whole_b(A_8) {
            return false;
        }
        if !env.slice_append("\u{03B9}\u{03C3}") {
            return false;
        }
        break 'lab0;
    }
    return true;
}

fn r_steps4(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_11) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_10) {
        return false;
    }
    if !env.slice_append("\u{03B9}") {
        return false;
    }
    return true;
}

fn r_steps5(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_14) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.whole_b(A_12) {
                break 'lab1;
            }
            if !env.slice_append("\u{03B9}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !env.whole_b(A_13) {
            return false;
        }
        if !env.slice_append("\u{03B9}\u{03C3}\u{03C4}") {
            return false;
        }
        break 'lab0;
    }
    return true;
}

fn r_steps6(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    if env.substring_b(A_18) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.whole_b(A_15) {
                break 'lab1;
            }
            if !env.slice_append("\u{03B9}\u{03C3}\u{03BC}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab2: loop {
            if !env.whole_b(A_16) {
                break 'lab2;
            }
            if !env.slice_append("\u{03B9}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        among_var = env.substring_b(A_17);
        if among_var == 0 {
            return false;
        }
        env.slice_from_nth(among_var, "\u{03B1}\u{03B3}\u{03BD}\u{03C9}\u{03C3}\u{03C4}|\u{03B1}\u{03C4}\u{03BF}\u{03BC}|\u{03B3}\u{03BD}\u{03C9}\u{03C3}\u{03C4}|\u{03B5}\u{03B8}\u{03BD}|\u{03B5}\u{03BA}\u{03BB}\u{03B5}\u{03BA}\u{03C4}|\u{03C3}\u{03BA}\u{03B5}\u{03C0}\u{03C4}|\u{03C4}\u{03BF}\u{03C0}|\u{03B1}\u{03BB}\u{03B5}\u{03BE}\u{03B1}\u{03BD}\u{03B4}\u{03C1}|\u{03B2}\u{03C5}\u{03B6}\u{03B1}\u{03BD}\u{03C4}|\u{03B8}\u{03B5}\u{03B1}\u{03C4}\u{03C1}");
        break 'lab0;
    }
    return true;
}

fn r_steps7(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_20) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_19) {
        return false;
    }
    if !env.slice_append("\u{03B1}\u{03C1}\u{03B1}\u{03BA}") {
        return false;
    }
    return true;
}

fn r_steps8(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_23) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.whole_b(A_21) {
                break 'lab1;
            }
            if !env.slice_append("\u{03B1}\u{03BA}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab2: loop {
            if !env.whole_b(A_22) {
                break 'lab2;
            }
            if !env.slice_append("\u{03B9}\u{03C4}\u{03C3}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !env.literal_b("\u{03BA}\u{03BF}\u{03C1}") {
            return false;
        }
        if !env.slice_append("\u{03B9}\u{03C4}\u{03C3}") {
            return false;
        }
        break 'lab0;
    }
    return true;
}

fn r_steps9(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_26) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.whole_b(A_24) {
                break 'lab1;
            }
            if !env.slice_append("\u{03B9}\u{03B4}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if env.substring_b(A_25) == 0 {
            return false;
        }
        if !env.slice_append("\u{03B9}\u{03B4}") {
            return false;
        }
        break 'lab0;
    }
    return true;
}

fn r_steps10(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_28) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_27) {
        return false;
    }
    if !env.slice_append("\u{03B9}\u{03C3}\u{03BA}") {
        return false;
    }
    return true;
}

fn r_step2a(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_29) == 0 {
        return false;
    }
    env.slice_del();
    let v_1 = env.from_end();
    'lab0: loop {
        if env.substring_b(A_30) == 0 {
            break 'lab0;
        }
        return false;
    }
    env.to_end(v_1);
    env.insert("\u{03B1}\u{03B4}".as_bytes());
    return true;
}

fn r_step2b(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_31) == 0 {
        return false;
    }
    env.slice_del();
    if env.substring_b(A_32) == 0 {
        return false;
    }
    if !env.slice_append("\u{03B5}\u{03B4}") {
        return false;
    }
    return true;
}

fn r_step2c(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_33) == 0 {
        return false;
    }
    env.slice_del();
    if env.substring_b(A_34) == 0 {
        return false;
    }
    if !env.slice_append("\u{03BF}\u{03C5}\u{03B4}") {
        return false;
    }
    return true;
}

fn r_step2d(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_35) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_36) {
        return false;
    }
    if !env.slice_append("\u{03B5}") {
        return false;
    }
    return true;
}

fn r_step3(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_37) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    env.ket = env.cursor;
    if !env.in_grouping_b(&G_v) {
        return false;
    }
    env.bra = env.cursor;
    if !env.slice_append("\u{03B9}") {
        return false;
    }
    return true;
}

fn r_step4(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_38) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            env.ket = env.cursor;
            if !env.in_grouping_b(&G_v) {
                break 'lab1;
            }
            env.bra = env.cursor;
            if !env.slice_append("\u{03B9}\u{03BA}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        env.ket = env.cursor;
        break 'lab0;
    }
    if env.find_among_b(A_39) == 0 {
        return false;
    }
    env.bra = env.cursor;
    if env.cursor > env.limit_backward {
        return false;
    }
    if !env.slice_append("\u{03B9}\u{03BA}") {
        return false;
    }
    return true;
}

fn r_step5a(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    'lab0: loop {
        if !env.eq_s_b("\u{03B1}\u{03B3}\u{03B1}\u{03BC}\u{03B5}") {
            break 'lab0;
        }
        if env.cursor > env.limit_backward {
            break 'lab0;
        }
        env.slice_from("\u{03B1}\u{03B3}\u{03B1}\u{03BC}");
        break 'lab0;
    }
    env.to_end(v_1);
    let v_2 = env.from_end();
    'lab1: loop {
        if env.substring_b(A_40) == 0 {
            break 'lab1;
        }
        env.slice_del();
        context.b_test1 = false;
        break 'lab1;
    }
    env.to_end(v_2);
    if !env.literal_b("\u{03B1}\u{03BC}\u{03B5}") {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_41) {
        return false;
    }
    if !env.slice_append("\u{03B1}\u{03BC}") {
        return false;
    }
    return true;
}

fn r_step5b(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    'lab0: loop {
        if env.substring_b(A_43) == 0 {
            break 'lab0;
        }
        env.slice_del();
        context.b_test1 = false;
        if !env.whole_b(A_42) {
            break 'lab0;
        }
        if !env.slice_append("\u{03B1}\u{03B3}\u{03B1}\u{03BD}") {
            return false;
        }
        break 'lab0;
    }
    env.to_end(v_1);
    if !env.literal_b("\u{03B1}\u{03BD}\u{03B5}") {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab1: loop {
        let v_2 = env.from_end();
        'lab2: loop {
            env.ket = env.cursor;
            if !env.in_grouping_b(&G_v2) {
                break 'lab2;
            }
            env.bra = env.cursor;
            if !env.slice_append("\u{03B1}\u{03BD}") {
                return false;
            }
            break 'lab1;
        }
        env.to_end(v_2);
        env.ket = env.cursor;
        break 'lab1;
    }
    if env.find_among_b(A_44) == 0 {
        return false;
    }
    env.bra = env.cursor;
    if env.cursor > env.limit_backward {
        return false;
    }
    if !env.slice_append("\u{03B1}\u{03BD}") {
        return false;
    }
    return true;
}

fn r_step5c(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    'lab0: loop {
        if env.substring_b(A_45) == 0 {
            break 'lab0;
        }
        env.slice_del();
        context.b_test1 = false;
        break 'lab0;
    }
    env.to_end(v_1);
    if !env.literal_b("\u{03B5}\u{03C4}\u{03B5}") {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab1: loop {
        let v_2 = env.from_end();
        'lab2: loop {
            env.ket = env.cursor;
            if !env.in_grouping_b(&G_v2) {
                break 'lab2;
            }
            env.bra = env.cursor;
            if !env.slice_append("\u{03B5}\u{03C4}") {
                return false;
            }
            break 'lab1;
        }
        env.to_end(v_2);
        'lab3: loop {
            if env.substring_b(A_46) == 0 {
                break 'lab3;
            }
            if !env.slice_append("\u{03B5}\u{03C4}") {
                return false;
            }
            break 'lab1;
        }
        env.to_end(v_2);
        env.ket = env.cursor;
        break 'lab1;
    }
    if env.find_among_b(A_47) == 0 {
        return false;
    }
    env.bra = env.cursor;
    if env.cursor > env.limit_backward {
        return false;
    }
    if !env.slice_append("\u{03B5}\u{03C4}") {
        return false;
    }
    return true;
}

fn r_step5d(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_48) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.literal_b("\u{03B1}\u{03C1}\u{03C7}") {
                break 'lab1;
            }
            if env.cursor > env.limit_backward {
                break 'lab1;
            }
            if !env.slice_append("\u{03BF}\u{03BD}\u{03C4}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !env.literal_b("\u{03BA}\u{03C1}\u{03B5}") {
            return false;
        }
        if !env.slice_append("\u{03C9}\u{03BD}\u{03C4}") {
            return false;
        }
        break 'lab0;
    }
    return true;
}

fn r_step5e(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_49) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.literal_b("\u{03BF}\u{03BD}") {
        return false;
    }
    if env.cursor > env.limit_backward {
        return false;
    }
    if !env.slice_append("\u{03BF}\u{03BC}\u{03B1}\u{03C3}\u{03C4}") {
        return false;
    }
    return true;
}

fn r_step5f(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    'lab0: loop {
        if !env.literal_b("\u{03B9}\u{03B5}\u{03C3}\u{03C4}\u{03B5}") {
            break 'lab0;
        }
        env.slice_del();
        context.b_test1 = false;
        if !env.whole_b(A_50) {
            break 'lab0;
        }
        if !env.slice_append("\u{03B9}\u{03B5}\u{03C3}\u{03C4}") {
            return false;
        }
        break 'lab0;
    }
    env.to_end(v_1);
    if !env.literal_b("\u{03B5}\u{03C3}\u{03C4}\u{03B5}") {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_51) {
        return false;
    }
    if !env.slice_append("\u{03B9}\u{03B5}\u{03C3}\u{03C4}") {
        return false;
    }
    return true;
}

fn r_step5g(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    'lab0: loop {
        if env.substring_b(A_52) == 0 {
            break 'lab0;
        }
        env.slice_del();
        context.b_test1 = false;
        break 'lab0;
    }
    env.to_end(v_1);
    if env.substring_b(A_55) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab1: loop {
        let v_2 = env.from_end();
        'lab2: loop {
            if env.substring_b(A_53) == 0 {
                break 'lab2;
            }
            if !env.slice_append("\u{03B7}\u{03BA}") {
                return false;
            }
            break 'lab1;
        }
        env.to_end(v_2);
        if !env.whole_b(A_54) {
            return false;
        }
        if !env.slice_append("\u{03B7}\u{03BA}") {
            return false;
        }
        break 'lab1;
    }
    return true;
}

fn r_step5h(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_58) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if env.substring_b(A_56) == 0 {
                break 'lab1;
            }
            if !env.slice_append("\u{03BF}\u{03C5}\u{03C3}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !env.whole_b(A_57) {
            return false;
        }
        if !env.slice_append("\u{03BF}\u{03C5}\u{03C3}") {
            return false;
        }
        break 'lab0;
    }
    return true;
}

fn r_step5i(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_62) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.literal_b("\u{03BA}\u{03BF}\u{03BB}\u{03BB}") {
                break 'lab1;
            }
            if !env.slice_append("\u{03B1}\u{03B3}") {
                return false;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        let v_2 = env.from_end();
        'lab2: loop {
            if env.substring_b(A_59) == 0 {
                break 'lab2;
            }
            return false;
        }
        env.to_end(v_2);
        'lab3: loop {
            let v_3 = env.from_end();
            'lab4: loop {
                if env.substring_b(A_60) == 0 {
                    break 'lab4;
                }
                if !env.slice_append("\u{03B1}\u{03B3}") {
                    return false;
                }
                break 'lab3;
            }
            env.to_end(v_3);
            if !env.whole_b(A_61) {
                return false;
            }
            if !env.slice_append("\u{03B1}\u{03B3}") {
                return false;
            }
            break 'lab3;
        }
        break 'lab0;
    }
    return true;
}

fn r_step5j(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_63) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_64) {
        return false;
    }
    if !env.slice_append("\u{03B7}\u{03C3}") {
        return false;
    }
    return true;
}

fn r_step5k(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_65) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_66) {
        return false;
    }
    if !env.slice_append("\u{03B7}\u{03C3}\u{03C4}") {
        return false;
    }
    return true;
}

fn r_step5l(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_67) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_68) {
        return false;
    }
    if !env.slice_append("\u{03BF}\u{03C5}\u{03BD}") {
        return false;
    }
    return true;
}

fn r_step5m(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_69) == 0 {
        return false;
    }
    env.slice_del();
    context.b_test1 = false;
    if !env.whole_b(A_70) {
        return false;
    }
    if !env.slice_append("\u{03BF}\u{03C5}\u{03BC}") {
        return false;
    }
    return true;
}

fn r_step6(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    'lab0: loop {
        if env.substring_b(A_71) == 0 {
            break 'lab0;
        }
        env.slice_from("\u{03BC}\u{03B1}");
        break 'lab0;
    }
    env.to_end(v_1);
    if !context.b_test1 {
        return false;
    }
    if env.substring_b(A_72) == 0 {
        return false;
    }
    env.slice_del();
    return true;
}

fn r_step7(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_b(A_73) == 0 {
        return false;
    }
    env.slice_del();
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context { b_test1: false };
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_1 = env.from_end();
    r_tolower(env, context);
    env.to_end(v_1);
    if !r_has_min_length(env, context) {
        return false;
    }
    context.b_test1 = true;
    let v_2 = env.from_end();
    r_step1(env, context);
    env.to_end(v_2);
    let v_3 = env.from_end();
    r_steps1(env, context);
    env.to_end(v_3);
    let v_4 = env.from_end();
    r_steps2(env, context);
    env.to_end(v_4);
    let v_5 = env.from_end();
    r_steps3(env, context);
    env.to_end(v_5);
    let v_6 = env.from_end();
    r_steps4(env, context);
    env.to_end(v_6);
    let v_7 = env.from_end();
    r_steps5(env, context);
    env.to_end(v_7);
    let v_8 = env.from_end();
    r_steps6(env, context);
    env.to_end(v_8);
    let v_9 = env.from_end();
    r_steps7(env, context);
    env.to_end(v_9);
    let v_10 = env.from_end();
    r_steps8(env, context);
    env.to_end(v_10);
    let v_11 = env.from_end();
    r_steps9(env, context);
    env.to_end(v_11);
    let v_12 = env.from_end();
    r_steps10(env, context);
    env.to_end(v_12);
    let v_13 = env.from_end();
    r_step2a(env, context);
    env.to_end(v_13);
    let v_14 = env.from_end();
    r_step2b(env, context);
    env.to_end(v_14);
    let v_15 = env.from_end();
    r_step2c(env, context);
    env.to_end(v_15);
    let v_16 = env.from_end();
    r_step2d(env, context);
    env.to_end(v_16);
    let v_17 = env.from_end();
    r_step3(env, context);
    env.to_end(v_17);
    let v_18 = env.from_end();
    r_step4(env, context);
    env.to_end(v_18);
    let v_19 = env.from_end();
    r_step5a(env, context);
    env.to_end(v_19);
    let v_20 = env.from_end();
    r_step5b(env, context);
    env.to_end(v_20);
    let v_21 = env.from_end();
    r_step5c(env, context);
    env.to_end(v_21);
    let v_22 = env.from_end();
    r_step5d(env, context);
    env.to_end(v_22);
    let v_23 = env.from_end();
    r_step5e(env, context);
    env.to_end(v_23);
    let v_24 = env.from_end();
    r_step5f(env, context);
    env.to_end(v_24);
    let v_25 = env.from_end();
    r_step5g(env, context);
    env.to_end(v_25);
    let v_26 = env.from_end();
    r_step5h(env, context);
    env.to_end(v_26);
    let v_27 = env.from_end();
    r_step5j(env, context);
    env.to_end(v_27);
    let v_28 = env.from_end();
    r_step5i(env, context);
    env.to_end(v_28);
    let v_29 = env.from_end();
    r_step5k(env, context);
    env.to_end(v_29);
    let v_30 = env.from_end();
    r_step5l(env, context);
    env.to_end(v_30);
    let v_31 = env.from_end();
    r_step5m(env, context);
    env.to_end(v_31);
    let v_32 = env.from_end();
    r_step6(env, context);
    env.to_end(v_32);
    let v_33 = env.from_end();
    r_step7(env, context);
    env.to_end(v_33);
    env.cursor = env.limit_backward;
    return true;
}
