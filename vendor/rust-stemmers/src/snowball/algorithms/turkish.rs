//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\u{00FC}';
    backward A_0 = [
        Among("m", -1, -1, None),
        Among("n", -1, -1, None),
        Among("miz", -1, -1, None),
        Among("niz", -1, -1, None),
        Among("muz", -1, -1, None),
        Among("nuz", -1, -1, None),
        Among("m\u{0131}z", -1, -1, None),
        Among("n\u{0131}z", -1, -1, None),
        Among("m\u{00FC}z", -1, -1, None),
        Among("n\u{00FC}z", -1, -1, None),
    ];
    backward A_1 = [
        Among("leri", -1, -1, None),
        Among("lar\u{0131}", -1, -1, None),
    ];
    backward A_2 = [
        Among("ni", -1, -1, None),
        Among("nu", -1, -1, None),
        Among("n\u{0131}", -1, -1, None),
        Among("n\u{00FC}", -1, -1, None),
    ];
    backward A_3 = [
        Among("in", -1, -1, None),
        Among("un", -1, -1, None),
        Among("\u{0131}n", -1, -1, None),
        Among("\u{00FC}n", -1, -1, None),
    ];
    backward A_4 = [
        Among("a", -1, -1, None),
        Among("e", -1, -1, None),
    ];
    backward A_5 = [
        Among("na", -1, -1, None),
        Among("ne", -1, -1, None),
    ];
    backward A_6 = [
        Among("da", -1, -1, None),
        Among("ta", -1, -1, None),
        Among("de", -1, -1, None),
        Among("te", -1, -1, None),
    ];
    backward A_7 = [
        Among("nda", -1, -1, None),
        Among("nde", -1, -1, None),
    ];
    backward A_8 = [
        Among("dan", -1, -1, None),
        Among("tan", -1, -1, None),
        Among("den", -1, -1, None),
        Among("ten", -1, -1, None),
    ];
    backward A_9 = [
        Among("ndan", -1, -1, None),
        Among("nden", -1, -1, None),
    ];
    backward A_10 = [
        Among("la", -1, -1, None),
        Among("le", -1, -1, None),
    ];
    backward A_11 = [
        Among("ca", -1, -1, None),
        Among("ce", -1, -1, None),
    ];
    backward A_12 = [
        Among("im", -1, -1, None),
        Among("um", -1, -1, None),
        Among("\u{0131}m", -1, -1, None),
        Among("\u{00FC}m", -1, -1, None),
    ];
    backward A_13 = [
        Among("sin", -1, -1, None),
        Among("sun", -1, -1, None),
        Among("s\u{0131}n", -1, -1, None),
        Among("s\u{00FC}n", -1, -1, None),
    ];
    backward A_14 = [
        Among("iz", -1, -1, None),
        Among("uz", -1, -1, None),
        Among("\u{0131}z", -1, -1, None),
        Among("\u{00FC}z", -1, -1, None),
    ];
    backward A_15 = [
        Among("siniz", -1, -1, None),
        Among("sunuz", -1, -1, None),
        Among("s\u{0131}n\u{0131}z", -1, -1, None),
        Among("s\u{00FC}n\u{00FC}z", -1, -1, None),
    ];
    backward A_16 = [
        Among("lar", -1, -1, None),
        Among("ler", -1, -1, None),
    ];
    backward A_17 = [
        Among("niz", -1, -1, None),
        Among("nuz", -1, -1, None),
        Among("n\u{0131}z", -1, -1, None),
        Among("n\u{00FC}z", -1, -1, None),
    ];
    backward A_18 = [
        Among("dir", -1, -1, None),
        Among("tir", -1, -1, None),
        Among("dur", -1, -1, None),
        Among("tur", -1, -1, None),
        Among("d\u{0131}r", -1, -1, None),
        Among("t\u{0131}r", -1, -1, None),
        Among("d\u{00FC}r", -1, -1, None),
        Among("t\u{00FC}r", -1, -1, None),
    ];
    backward A_19 = [
        Among("cas\u{0131}na", -1, -1, None),
        Among("cesine", -1, -1, None),
    ];
    backward A_20 = [
        Among("di", -1, -1, None),
        Among("ti", -1, -1, None),
        Among("dik", -1, -1, None),
        Among("tik", -1, -1, None),
        Among("duk", -1, -1, None),
        Among("tuk", -1, -1, None),
        Among("d\u{0131}k", -1, -1, None),
        Among("t\u{0131}k", -1, -1, None),
        Among("d\u{00FC}k", -1, -1, None),
        Among("t\u{00FC}k", -1, -1, None),
        Among("dim", -1, -1, None),
        Among("tim", -1, -1, None),
        Among("dum", -1, -1, None),
        Among("tum", -1, -1, None),
        Among("d\u{0131}m", -1, -1, None),
        Among("t\u{0131}m", -1, -1, None),
        Among("d\u{00FC}m", -1, -1, None),
        Among("t\u{00FC}m", -1, -1, None),
        Among("din", -1, -1, None),
        Among("tin", -1, -1, None),
        Among("dun", -1, -1, None),
        Among("tun", -1, -1, None),
        Among("d\u{0131}n", -1, -1, None),
        Among("t\u{0131}n", -1, -1, None),
        Among("d\u{00FC}n", -1, -1, None),
        Among("t\u{00FC}n", -1, -1, None),
        Among("du", -1, -1, None),
        Among("tu", -1, -1, None),
        Among("d\u{0131}", -1, -1, None),
        Among("t\u{0131}", -1, -1, None),
        Among("d\u{00FC}", -1, -1, None),
        Among("t\u{00FC}", -1, -1, None),
    ];
    backward A_21 = [
        Among("sa", -1, -1, None),
        Among("se", -1, -1, None),
        Among("sak", -1, -1, None),
        Among("sek", -1, -1, None),
        Among("sam", -1, -1, None),
        Among("sem", -1, -1, None),
        Among("san", -1, -1, None),
        Among("sen", -1, -1, None),
    ];
    backward A_22 = [
        Among("mi\u{015F}", -1, -1, None),
        Among("mu\u{015F}", -1, -1, None),
        Among("m\u{0131}\u{015F}", -1, -1, None),
        Among("m\u{00FC}\u{015F}", -1, -1, None),
    ];
    backward A_23 = [
        Among("b", -1, 1, None),
        Among("c", -1, 2, None),
        Among("d", -1, 3, None),
        Among("\u{011F}", -1, 4, None),
    ];
}

static G_vowel: Grouping = Grouping {
    min: 97,
    max: 305,
    bits: &[
        17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 8, 0, 0, 0, 0, 0, 0, 1,
    ],
};

static G_U: Grouping = Grouping {
    min: 105,
    max: 305,
    bits: &[
        1, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1,
    ],
};

static G_vowel1: Grouping = Grouping {
    min: 97,
    max: 305,
    bits: &[
        1, 64, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ],
};

static G_vowel2: Grouping = Grouping {
    min: 101,
    max: 252,
    bits: &[17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130],
};

static G_vowel3: Grouping = Grouping {
    min: 97,
    max: 305,
    bits: &[
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
    ],
};

static G_vowel4: Grouping = Grouping {
    min: 101,
    max: 105,
    bits: &[17],
};

static G_vowel5: Grouping = Grouping {
    min: 111,
    max: 117,
    bits: &[65],
};

static G_vowel6: Grouping = Grouping {
    min: 246,
    max: 252,
    bits: &[65],
};

#[derive(Clone)]
struct Context {
    b_continue_stemming_noun_suffixes: bool,
    i_strlen: usize,
}

fn r_check_vowel_harmony(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    if !env.goto_in_b(&G_vowel) {
        return false;
    }
    'lab2: loop {
        let v_3 = env.from_end();
        'lab3: loop {
            if !env.eq_s_b("a") {
                break 'lab3;
            }
            if !env.goto_in_b(&G_vowel1) {
                break 'lab3;
            }
            break 'lab2;
        }
        env.to_end(v_3);
        'lab6: loop {
            if !env.eq_s_b("e") {
                break 'lab6;
            }
            if !env.goto_in_b(&G_vowel2) {
                break 'lab6;
            }
            break 'lab2;
        }
        env.to_end(v_3);
        'lab9: loop {
            if !env.eq_s_b("\u{0131}") {
                break 'lab9;
            }
            if !env.goto_in_b(&G_vowel3) {
                break 'lab9;
            }
            break 'lab2;
        }
        env.to_end(v_3);
        'lab12: loop {
            if !env.eq_s_b("i") {
                break 'lab12;
            }
            if !env.goto_in_b(&G_vowel4) {
                break 'lab12;
            }
            break 'lab2;
        }
        env.to_end(v_3);
        'lab15: loop {
            if !env.eq_s_b("o") {
                break 'lab15;
            }
            if !env.goto_in_b(&G_vowel5) {
                break 'lab15;
            }
            break 'lab2;
        }
        env.to_end(v_3);
        'lab18: loop {
            if !env.eq_s_b("\u{00F6}") {
                break 'lab18;
            }
            if !env.goto_in_b(&G_vowel6) {
                break 'lab18;
            }
            break 'lab2;
        }
        env.to_end(v_3);
        'lab21: loop {
            if !env.eq_s_b("u") {
                break 'lab21;
            }
            if !env.goto_in_b(&G_vowel5) {
                break 'lab21;
            }
            break 'lab2;
        }
        env.to_end(v_3);
        if !env.eq_s_b("\u{00FC}") {
            return false;
        }
        if !env.goto_in_b(&G_vowel6) {
            return false;
        }
        break 'lab2;
    }
    env.to_end(v_1);
    return true;
}

fn r_mark_suffix_with_optional_n_consonant(env: &mut SnowballEnv, context: &mut Context) -> bool {
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.eq_s_b("n") {
                break 'lab1;
            }
            let v_2 = env.from_end();
            if !env.in_grouping_b(&G_vowel) {
                break 'lab1;
            }
            env.to_end(v_2);
            break 'lab0;
        }
        env.to_end(v_1);
        let v_3 = env.from_end();
        'lab2: loop {
            let v_4 = env.from_end();
            if !env.eq_s_b("n") {
                break 'lab2;
            }
            env.to_end(v_4);
            return false;
        }
        env.to_end(v_3);
        let v_5 = env.from_end();
        if !env.next_b() {
            return false;
        }
        if !env.in_grouping_b(&G_vowel) {
            return false;
        }
        env.to_end(v_5);
        break 'lab0;
    }
    return true;
}

fn r_mark_suffix_with_optional_s_consonant(env: &mut SnowballEnv, context: &mut Context) -> bool {
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.eq_s_b("s") {
                break 'lab1;
            }
            let v_2 = env.from_end();
            if !env.in_grouping_b(&G_vowel) {
                break 'lab1;
            }
            env.to_end(v_2);
            break 'lab0;
        }
        env.to_end(v_1);
        let v_3 = env.from_end();
        'lab2: loop {
            let v_4 = env.from_end();
            if !env.eq_s_b("s") {
                break 'lab2;
            }
            env.to_end(v_4);
            return false;
        }
        env.to_end(v_3);
        let v_5 = env.from_end();
        if !env.next_b() {
            return false;
        }
        if !env.in_grouping_b(&G_vowel) {
            return false;
        }
        env.to_end(v_5);
        break 'lab0;
    }
    return true;
}

fn r_mark_suffix_with_optional_y_consonant(env: &mut SnowballEnv, context: &mut Context) -> bool {
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.eq_s_b("y") {
                break 'lab1;
            }
            let v_2 = env.from_end();
            if !env.in_grouping_b(&G_vowel) {
                break 'lab1;
            }
            env.to_end(v_2);
            break 'lab0;
        }
        env.to_end(v_1);
        let v_3 = env.from_end();
        'lab2: loop {
            let v_4 = env.from_end();
            if !env.eq_s_b("y") {
                break 'lab2;
            }
            env.to_end(v_4);
            return false;
        }
        env.to_end(v_3);
        let v_5 = env.from_end();
        if !env.next_b() {
            return false;
        }
        if !env.in_grouping_b(&G_vowel) {
            return false;
        }
        env.to_end(v_5);
        break 'lab0;
    }
    return true;
}

fn r_mark_suffix_with_optional_U_vowel(env: &mut SnowballEnv, context: &mut Context) -> bool {
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !env.in_grouping_b(&G_U) {
                break 'lab1;
            }
            let v_2 = env.from_end();
            if !env.out_grouping_b(&G_vowel) {
                break 'lab1;
            }
            env.to_end(v_2);
            break 'lab0;
        }
        env.to_end(v_1);
        let v_3 = env.from_end();
        'lab2: loop {
            let v_4 = env.from_end();
            if !env.in_grouping_b(&G_U) {
                break 'lab2;
            }
            env.to_end(v_4);
            return false;
        }
        env.to_end(v_3);
        let v_5 = env.from_end();
        if !env.next_b() {
            return false;
        }
        if !env.out_grouping_b(&G_vowel) {
            return false;
        }
        env.to_end(v_5);
        break 'lab0;
    }
    return true;
}

fn r_mark_possessives(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.find_among_b(A_0) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_U_vowel(env, context) {
        return false;
    }
    return true;
}

fn r_mark_sU(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if !env.in_grouping_b(&G_U) {
        return false;
    }
    if !r_mark_suffix_with_optional_s_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_lArI(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.find_among_b(A_1) == 0 {
        return false;
    }
    return true;
}

fn r_mark_yU(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if !env.in_grouping_b(&G_U) {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_nU(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_2) == 0 {
        return false;
    }
    return true;
}

fn r_mark_nUn(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_3) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_n_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_yA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_4) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_nA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_5) == 0 {
        return false;
    }
    return true;
}

fn r_mark_DA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_6) == 0 {
        return false;
    }
    return true;
}

fn r_mark_ndA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_7) == 0 {
        return false;
    }
    return true;
}

fn r_mark_DAn(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_8) == 0 {
        return false;
    }
    return true;
}

fn r_mark_ndAn(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_9) == 0 {
        return false;
    }
    return true;
}

fn r_mark_ylA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_10) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_ki(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !env.eq_s_b("ki") {
        return false;
    }
    return true;
}

fn r_mark_ncA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_11) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_n_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_yUm(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_12) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_sUn(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_13) == 0 {
        return false;
    }
    return true;
}

fn r_mark_yUz(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_14) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_sUnUz(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.find_among_b(A_15) == 0 {
        return false;
    }
    return true;
}

fn r_mark_lAr(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_16) == 0 {
        return false;
    }
    return true;
}

fn r_mark_nUz(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_17) == 0 {
        return false;
    }
    return true;
}

fn r_mark_DUr(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_18) == 0 {
        return false;
    }
    return true;
}

fn r_mark_cAsInA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.find_among_b(A_19) == 0 {
        return false;
    }
    return true;
}

fn r_mark_yDU(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_20) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_ysA(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.find_among_b(A_21) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_ymUs_(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_check_vowel_harmony(env, context) {
        return false;
    }
    if env.find_among_b(A_22) == 0 {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_mark_yken(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !env.eq_s_b("ken") {
        return false;
    }
    if !r_mark_suffix_with_optional_y_consonant(env, context) {
        return false;
    }
    return true;
}

fn r_stem_nominal_verb_suffixes(env: &mut SnowballEnv, context: &mut Context) -> bool {
    env.ket = env.cursor;
    context.b_continue_stemming_noun_suffixes = true;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            'lab2: loop {
                let v_2 = env.from_end();
                if r_mark_ymUs_(env, context) {
                    break 'lab2;
                }
                env.to_end(v_2);
                if r_mark_yDU(env, context) {
                    break 'lab2;
                }
                env.to_end(v_2);
                if r_mark_ysA(env, context) {
                    break 'lab2;
                }
                env.to_end(v_2);
                if !r_mark_yken(env, context) {
                    break 'lab1;
                }
                break 'lab2;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab6: loop {
            if !r_mark_cAsInA(env, context) {
                break 'lab6;
            }
            'lab7: loop {
                let v_3 = env.from_end();
                if r_mark_sUnUz(env, context) {
                    break 'lab7;
                }
                env.to_end(v_3);
                if r_mark_lAr(env, context) {
                    break 'lab7;
                }
                env.to_end(v_3);
                if r_mark_yUm(env, context) {
                    break 'lab7;
                }
                env.to_end(v_3);
                if r_mark_sUn(env, context) {
                    break 'lab7;
                }
                env.to_end(v_3);
                if r_mark_yUz(env, context) {
                    break 'lab7;
                }
                env.to_end(v_3);
                break 'lab7;
            }
            if !r_mark_ymUs_(env, context) {
                break 'lab6;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab13: loop {
            if !r_mark_lAr(env, context) {
                break 'lab13;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_4 = env.from_end();
            'lab14: loop {
                env.ket = env.cursor;
                'lab15: loop {
                    let v_5 = env.from_end();
                    if r_mark_DUr(env, context) {
                        break 'lab15;
                    }
                    env.to_end(v_5);
                    if r_mark_yDU(env, context) {
                        break 'lab15;
                    }
                    env.to_end(v_5);
                    if r_mark_ysA(env, context) {
                        break 'lab15;
                    }
                    env.to_end(v_5);
                    if !r_mark_ymUs_(env, context) {
                        env.to_end(v_4);
                        break 'lab14;
                    }
                    break 'lab15;
                }
                break 'lab14;
            }
            context.b_continue_stemming_noun_suffixes = false;
            break 'lab0;
        }
        env.to_end(v_1);
        'lab19: loop {
            if !r_mark_nUz(env, context) {
                break 'lab19;
            }
            'lab20: loop {
                let v_6 = env.from_end();
                if r_mark_yDU(env, context) {
                    break 'lab20;
                }
                env.to_end(v_6);
                if !r_mark_ysA(env, context) {
                    break 'lab19;
                }
                break 'lab20;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab22: loop {
            'lab23: loop {
                let v_7 = env.from_end();
                if r_mark_sUnUz(env, context) {
                    break 'lab23;
                }
                env.to_end(v_7);
                if r_mark_yUz(env, context) {
                    break 'lab23;
                }
                env.to_end(v_7);
                if r_mark_sUn(env, context) {
                    break 'lab23;
                }
                env.to_end(v_7);
                if !r_mark_yUm(env, context) {
                    break 'lab22;
                }
                break 'lab23;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_8 = env.from_end();
            'lab27: loop {
                env.ket = env.cursor;
                if !r_mark_ymUs_(env, context) {
                    env.to_end(v_8);
                    break 'lab27;
                }
                break 'lab27;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !r_mark_DUr(env, context) {
            return false;
        }
        env.bra = env.cursor;
        env.slice_del();
        let v_9 = env.from_end();
        'lab28: loop {
            env.ket = env.cursor;
            'lab29: loop {
                let v_10 = env.from_end();
                if r_mark_sUnUz(env, context) {
                    break 'lab29;
                }
                env.to_end(v_10);
                if r_mark_lAr(env, context) {
                    break 'lab29;
                }
                env.to_end(v_10);
                if r_mark_yUm(env, context) {
                    break 'lab29;
                }
                env.to_end(v_10);
                if r_mark_sUn(env, context) {
                    break 'lab29;
                }
                env.to_end(v_10);
                if r_mark_yUz(env, context) {
                    break 'lab29;
                }
                env.to_end(v_10);
                break 'lab29;
            }
            if !r_mark_ymUs_(env, context) {
                env.to_end(v_9);
                break 'lab28;
            }
            break 'lab28;
        }
        break 'lab0;
    }
    env.bra = env.cursor;
    env.slice_del();
    return true;
}

fn r_stem_suffix_chain_before_ki(env: &mut SnowballEnv, context: &mut Context) -> bool {
    env.ket = env.cursor;
    if !r_mark_ki(env, context) {
        return false;
    }
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if !r_mark_DA(env, context) {
                break 'lab1;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_2 = env.from_end();
            'lab2: loop {
                env.ket = env.cursor;
                'lab3: loop {
                    let v_3 = env.from_end();
                    'lab4: loop {
                        if !r_mark_lAr(env, context) {
                            break 'lab4;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        let v_4 = env.from_end();
                        'lab5: loop {
                            if !r_stem_suffix_chain_before_ki(env, context) {
                                env.to_end(v_4);
                                break 'lab5;
                            }
                            break 'lab5;
                        }
                        break 'lab3;
                    }
                    env.to_end(v_3);
                    if !r_mark_possessives(env, context) {
                        env.to_end(v_2);
                        break 'lab2;
                    }
                    env.bra = env.cursor;
                    env.slice_del();
                    let v_5 = env.from_end();
                    'lab6: loop {
                        env.ket = env.cursor;
                        if !r_mark_lAr(env, context) {
                            env.to_end(v_5);
                            break 'lab6;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        if !r_stem_suffix_chain_before_ki(env, context) {
                            env.to_end(v_5);
                            break 'lab6;
                        }
                        break 'lab6;
                    }
                    break 'lab3;
                }
                break 'lab2;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab7: loop {
            if !r_mark_nUn(env, context) {
                break 'lab7;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_6 = env.from_end();
            'lab8: loop {
                env.ket = env.cursor;
                'lab9: loop {
                    let v_7 = env.from_end();
                    'lab10: loop {
                        if !r_mark_lArI(env, context) {
                            break 'lab10;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        break 'lab9;
                    }
                    env.to_end(v_7);
                    'lab11: loop {
                        env.ket = env.cursor;
                        'lab12: loop {
                            let v_8 = env.from_end();
                            if r_mark_possessives(env, context) {
                                break 'lab12;
                            }
                            env.to_end(v_8);
                            if !r_mark_sU(env, context) {
                                break 'lab11;
                            }
                            break 'lab12;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        let v_9 = env.from_end();
                        'lab14: loop {
                            env.ket = env.cursor;
                            if !r_mark_lAr(env, context) {
                                env.to_end(v_9);
                                break 'lab14;
                            }
                            env.bra = env.cursor;
                            env.slice_del();
                            if !r_stem_suffix_chain_before_ki(env, context) {
                                env.to_end(v_9);
                                break 'lab14;
                            }
                            break 'lab14;
                        }
                        break 'lab9;
                    }
                    env.to_end(v_7);
                    if !r_stem_suffix_chain_before_ki(env, context) {
                        env.to_end(v_6);
                        break 'lab8;
                    }
                    break 'lab9;
                }
                break 'lab8;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        if !r_mark_ndA(env, context) {
            return false;
        }
        'lab15: loop {
            let v_10 = env.from_end();
            'lab16: loop {
                if !r_mark_lArI(env, context) {
                    break 'lab16;
                }
                env.bra = env.cursor;
                env.slice_del();
                break 'lab15;
            }
            env.to_end(v_10);
            'lab17: loop {
                if !r_mark_sU(env, context) {
                    break 'lab17;
                }
                env.bra = env.cursor;
                env.slice_del();
                let v_11 = env.from_end();
                'lab18: loop {
                    env.ket = env.cursor;
                    if !r_mark_lAr(env, context) {
                        env.to_end(v_11);
                        break 'lab18;
                    }
                    env.bra = env.cursor;
                    env.slice_del();
                    if !r_stem_suffix_chain_before_ki(env, context) {
                        env.to_end(v_11);
                        break 'lab18;
                    }
                    break 'lab18;
                }
                break 'lab15;
            }
            env.to_end(v_10);
            if !r_stem_suffix_chain_before_ki(env, context) {
                return false;
            }
            break 'lab15;
        }
        break 'lab0;
    }
    return true;
}

fn r_stem_noun_suffixes(env: &mut SnowballEnv, context: &mut Context) -> bool {
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            env.ket = env.cursor;
            if !r_mark_lAr(env, context) {
                break 'lab1;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_2 = env.from_end();
            'lab2: loop {
                if !r_stem_suffix_chain_before_ki(env, context) {
                    env.to_end(v_2);
                    break 'lab2;
                }
                break 'lab2;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab3: loop {
            env.ket = env.cursor;
            if !r_mark_ncA(env, context) {
                break 'lab3;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_3 = env.from_end();
            'lab4: loop {
                'lab5: loop {
                    let v_4 = env.from_end();
                    'lab6: loop {
                        env.ket = env.cursor;
                        if !r_mark_lArI(env, context) {
                            break 'lab6;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        break 'lab5;
                    }
                    env.to_end(v_4);
                    'lab7: loop {
                        env.ket = env.cursor;
                        'lab8: loop {
                            let v_5 = env.from_end();
                            if r_mark_possessives(env, context) {
                                break 'lab8;
                            }
                            env.to_end(v_5);
                            if !r_mark_sU(env, context) {
                                break 'lab7;
                            }
                            break 'lab8;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        let v_6 = env.from_end();
                        'lab10: loop {
                            env.ket = env.cursor;
                            if !r_mark_lAr(env, context) {
                                env.to_end(v_6);
                                break 'lab10;
                            }
                            env.bra = env.cursor;
                            env.slice_del();
                            if !r_stem_suffix_chain_before_ki(env, context) {
                                env.to_end(v_6);
                                break 'lab10;
                            }
                            break 'lab10;
                        }
                        break 'lab5;
                    }
                    env.to_end(v_4);
                    env.ket = env.cursor;
                    if !r_mark_lAr(env, context) {
                        env.to_end(v_3);
                        break 'lab4;
                    }
                    env.bra = env.cursor;
                    env.slice_del();
                    if !r_stem_suffix_chain_before_ki(env, context) {
                        env.to_end(v_3);
                        break 'lab4;
                    }
                    break 'lab5;
                }
                break 'lab4;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab11: loop {
            env.ket = env.cursor;
            'lab12: loop {
                let v_7 = env.from_end();
                if r_mark_ndA(env, context) {
                    break 'lab12;
                }
                env.to_end(v_7);
                if !r_mark_nA(env, context) {
                    break 'lab11;
                }
                break 'lab12;
            }
            'lab14: loop {
                let v_8 = env.from_end();
                'lab15: loop {
                    if !r_mark_lArI(env, context) {
                        break 'lab15;
                    }
                    env.bra = env.cursor;
                    env.slice_del();
                    break 'lab14;
                }
                env.to_end(v_8);
                'lab16: loop {
                    if !r_mark_sU(env, context) {
                        break 'lab16;
                    }
                    env.bra = env.cursor;
                    env.slice_del();
                    let v_9 = env.from_end();
                    'lab17: loop {
                        env.ket = env.cursor;
                        if !r_mark_lAr(env, context) {
                            env.to_end(v_9);
                            break 'lab17;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        if !r_stem_suffix_chain_before_ki(env, context) {
                            env.to_end(v_9);
                            break 'lab17;
                        }
                        break 'lab17;
                    }
                    break 'lab14;
                }
                env.to_end(v_8);
                if !r_stem_suffix_chain_before_ki(env, context) {
                    break 'lab11;
                }
                break 'lab14;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab18: loop {
            env.ket = env.cursor;
            'lab19: loop {
                let v_10 = env.from_end();
                if r_mark_ndAn(env, context) {
                    break 'lab19;
                }
                env.to_end(v_10);
                if !r_mark_nU(env, context) {
                    break 'lab18;
                }
                break 'lab19;
            }
            'lab21: loop {
                let v_11 = env.from_end();
                'lab22: loop {
                    if !r_mark_sU(env, context) {
                        break 'lab22;
                    }
                    env.bra = env.cursor;
                    env.slice_del();
                    let v_12 = env.from_end();
                    'lab23: loop {
                        env.ket = env.cursor;
                        if !r_mark_lAr(env, context) {
                            env.to_end(v_12);
                            break 'lab23;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        if !r_stem_suffix_chain_before_ki(env, context) {
                            env.to_end(v_12);
                            break 'lab23;
                        }
                        break 'lab23;
                    }
                    break 'lab21;
                }
                env.to_end(v_11);
                if !r_mark_lArI(env, context) {
                    break 'lab18;
                }
                break 'lab21;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab24: loop {
            env.ket = env.cursor;
            if !r_mark_DAn(env, context) {
                break 'lab24;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_13 = env.from_end();
            'lab25: loop {
                env.ket = env.cursor;
                'lab26: loop {
                    let v_14 = env.from_end();
                    'lab27: loop {
                        if !r_mark_possessives(env, context) {
                            break 'lab27;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        let v_15 = env.from_end();
                        'lab28: loop {
                            env.ket = env.cursor;
                            if !r_mark_lAr(env, context) {
                                env.to_end(v_15);
                                break 'lab28;
                            }
                            env.bra = env.cursor;
                            env.slice_del();
                            if !r_stem_suffix_chain_before_ki(env, context) {
                                env.to_end(v_15);
                                break 'lab28;
                            }
                            break 'lab28;
                        }
                        break 'lab26;
                    }
                    env.to_end(v_14);
                    'lab29: loop {
                        if !r_mark_lAr(env, context) {
                            break 'lab29;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        let v_16 = env.from_end();
                        'lab30: loop {
                            if !r_stem_suffix_chain_before_ki(env, context) {
                                env.to_end(v_16);
                                break 'lab30;
                            }
                            break 'lab30;
                        }
                        break 'lab26;
                    }
                    env.to_end(v_14);
                    if !r_stem_suffix_chain_before_ki(env, context) {
                        env.to_end(v_13);
                        break 'lab25;
                    }
                    break 'lab26;
                }
                break 'lab25;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab31: loop {
            env.ket = env.cursor;
            'lab32: loop {
                let v_17 = env.from_end();
                if r_mark_nUn(env, context) {
                    break 'lab32;
                }
                env.to_end(v_17);
                if !r_mark_ylA(env, context) {
                    break 'lab31;
                }
                break 'lab32;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_18 = env.from_end();
            'lab34: loop {
                'lab35: loop {
                    let v_19 = env.from_end();
                    'lab36: loop {
                        env.ket = env.cursor;
                        if !r_mark_lAr(env, context) {
                            break 'lab36;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        if !r_stem_suffix_chain_before_ki(env, context) {
                            break 'lab36;
                        }
                        break 'lab35;
                    }
                    env.to_end(v_19);
                    'lab37: loop {
                        env.ket = env.cursor;
                        'lab38: loop {
                            let v_20 = env.from_end();
                            if r_mark_possessives(env, context) {
                                break 'lab38;
                            }
                            env.to_end(v_20);
                            if !r_mark_sU(env, context) {
                                break 'lab37;
                            }
                            break 'lab38;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        let v_21 = env.from_end();
                        'lab40: loop {
                            env.ket = env.cursor;
                            if !r_mark_lAr(env, context) {
                                env.to_end(v_21);
                                break 'lab40;
                            }
                            env.bra = env.cursor;
                            env.slice_del();
                            if !r_stem_suffix_chain_before_ki(env, context) {
                                env.to_end(v_21);
                                break 'lab40;
                            }
                            break 'lab40;
                        }
                        break 'lab35;
                    }
                    env.to_end(v_19);
                    if !r_stem_suffix_chain_before_ki(env, context) {
                        env.to_end(v_18);
                        break 'lab34;
                    }
                    break 'lab35;
                }
                break 'lab34;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        'lab41: loop {
            env.ket = env.cursor;
            if !r_mark_lArI(env, context) {
                break 'lab41;
            }
            env.bra = env.cursor;
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        if r_stem_suffix_chain_before_ki(env, context) {
            break 'lab0;
        }
        env.to_end(v_1);
        'lab43: loop {
            env.ket = env.cursor;
            'lab44: loop {
                let v_22 = env.from_end();
                if r_mark_DA(env, context) {
                    break 'lab44;
                }
                env.to_end(v_22);
                if r_mark_yU(env, context) {
                    break 'lab44;
                }
                env.to_end(v_22);
                if !r_mark_yA(env, context) {
                    break 'lab43;
                }
                break 'lab44;
            }
            env.bra = env.cursor;
            env.slice_del();
            let v_23 = env.from_end();
            'lab47: loop {
                env.ket = env.cursor;
                'lab48: loop {
                    let v_24 = env.from_end();
                    'lab49: loop {
                        if !r_mark_possessives(env, context) {
                            break 'lab49;
                        }
                        env.bra = env.cursor;
                        env.slice_del();
                        let v_25 = env.from_end();
                        'lab50: loop {
                            env.ket = env.cursor;
                            if !r_mark_lAr(env, context) {
                                env.to_end(v_25);
                                break 'lab50;
                            }
                            break 'lab50;
                        }
                        break 'lab48;
                    }
                    env.to_end(v_24);
                    if !r_mark_lAr(env, context) {
                        env.to_end(v_23);
                        break 'lab47;
                    }
                    break 'lab48;
                }
                env.bra = env.cursor;
                env.slice_del();
                env.ket = env.cursor;
                if !r_stem_suffix_chain_before_ki(env, context) {
                    env.to_end(v_23);
                    break 'lab47;
                }
                break 'lab47;
            }
            break 'lab0;
        }
        env.to_end(v_1);
        env.ket = env.cursor;
        'lab51: loop {
            let v_26 = env.from_end();
            if r_mark_possessives(env, context) {
                break 'lab51;
            }
            env.to_end(v_26);
            if !r_mark_sU(env, context) {
                return false;
            }
            break 'lab51;
        }
        env.bra = env.cursor;
        env.slice_del();
        let v_27 = env.from_end();
        'lab53: loop {
            env.ket = env.cursor;
            if !r_mark_lAr(env, context) {
                env.to_end(v_27);
                break 'lab53;
            }
            env.bra = env.cursor;
            env.slice_del();
            if !r_stem_suffix_chain_before_ki(env, context) {
                env.to_end(v_27);
                break 'lab53;
            }
            break 'lab53;
        }
        break 'lab0;
    }
    return true;
}

fn r_post_process_last_consonants(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_23);
    if among_var == 0 {
        return false;
    }
    env.slice_from_nth(among_var, "p|\u{00E7}|t|k");
    return true;
}

fn r_append_U_to_stems_ending_with_d_or_g(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    if !env.eq_any_b("d|g") {
        return false;
    }
    env.to_end(v_1);
    'lab2: loop {
        let v_3 = env.from_end();
        'lab3: loop {
            let v_4 = env.from_end();
            if !env.goto_in_b(&G_vowel) {
                break 'lab3;
            }
            if !env.eq_any_b("a|\u{0131}") {
                break 'lab3;
            }
            env.to_end(v_4);
            env.insert("\u{0131}".as_bytes());
            break 'lab2;
        }
        env.to_end(v_3);
        'lab8: loop {
            let v_7 = env.from_end();
            if !env.goto_in_b(&G_vowel) {
                break 'lab8;
            }
            if !env.eq_any_b("e|i") {
                break 'lab8;
            }
            env.to_end(v_7);
            env.insert("i".as_bytes());
            break 'lab2;
        }
        env.to_end(v_3);
        'lab13: loop {
            let v_10 = env.from_end();
            if !env.goto_in_b(&G_vowel) {
                break 'lab13;
            }
            if !env.eq_any_b("o|u") {
                break 'lab13;
            }
            env.to_end(v_10);
            env.insert("u".as_bytes());
            break 'lab2;
        }
        env.to_end(v_3);
        let v_13 = env.from_end();
        if !env.goto_in_b(&G_vowel) {
            return false;
        }
        if !env.eq_any_b("\u{00F6}|\u{00FC}") {
            return false;
        }
        env.to_end(v_13);
        env.insert("\u{00FC}".as_bytes());
        break 'lab2;
    }
    return true;
}

fn r_more_than_one_syllable_word(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.cursor;
    let mut v_2 = 2;
    'replab0: loop {
        let v_3 = env.cursor;
        'lab1: for _ in 0..1 {
            if !env.gopast_in(&G_vowel) {
                break 'lab1;
            }
            v_2 -= 1;
            continue 'replab0;
        }
        env.cursor = v_3;
        break 'replab0;
    }
    if v_2 > 0 {
        return false;
    }
    env.cursor = v_1;
    return true;
}

fn r_is_reserved_word(env: &mut SnowballEnv, context: &mut Context) -> bool {
    'lab0: loop {
        let v_1 = env.cursor;
        'lab1: loop {
            let v_2 = env.cursor;
            'golab2: loop {
                'lab3: loop {
                    if !env.eq_s("ad") {
                        break 'lab3;
                    }
                    break 'golab2;
                }
                if !env.next() {
                    break 'lab1;
                }
            }
            context.i_strlen = 2;
            if !(context.i_strlen == env.limit) {
                break 'lab1;
            }
            env.cursor = v_2;
            break 'lab0;
        }
        env.cursor = v_1;
        let v_4 = env.cursor;
        'golab4: loop {
            'lab5: loop {
                if !env.eq_s("soyad") {
                    break 'lab5;
                }
                break 'golab4;
            }
            if !env.next() {
                return false;
            }
        }
        context.i_strlen = 5;
        if !(context.i_strlen == env.limit) {
            return false;
        }
        env.cursor = v_4;
        break 'lab0;
    }
    return true;
}

fn r_postlude(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.cursor;
    'lab0: loop {
        if !r_is_reserved_word(env, context) {
            break 'lab0;
        }
        return false;
    }
    env.cursor = v_1;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_2 = env.from_end();
    r_append_U_to_stems_ending_with_d_or_g(env, context);
    env.to_end(v_2);
    let v_3 = env.from_end();
    r_post_process_last_consonants(env, context);
    env.to_end(v_3);
    env.cursor = env.limit_backward;
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        b_continue_stemming_noun_suffixes: false,
        i_strlen: 0,
    };
    if !r_more_than_one_syllable_word(env, context) {
        return false;
    }
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_1 = env.from_end();
    r_stem_nominal_verb_suffixes(env, context);
    env.to_end(v_1);
    if !context.b_continue_stemming_noun_suffixes {
        return false;
    }
    let v_2 = env.from_end();
    r_stem_noun_suffixes(env, context);
    env.to_end(v_2);
    env.cursor = env.limit_backward;
    if !r_postlude(env, context) {
        return false;
    }
    return true;
}
