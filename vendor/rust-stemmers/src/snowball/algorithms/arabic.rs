//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::SnowballEnv;

amongs! {
    letters from '\0';
    forward A_0 = [
        Among("!", -1, 3, None),
        Among("\"", -1, 3, None),
        Among("%", -1, 3, None),
        Among("*", -1, 3, None),
        Among(",", -1, 3, None),
        Among(".", -1, 3, None),
        Among("/", -1, 3, None),
        Among(":", -1, 3, None),
        Among(";", -1, 3, None),
        Among("?", -1, 3, None),
        Among("\\", -1, 3, None),
        Among("\u{060C}", -1, 4, None),
        Among("\u{061B}", -1, 4, None),
        Among("\u{061F}", -1, 4, None),
        Among("\u{0640}", -1, 2, None),
        Among("\u{064B}", -1, 1, None),
        Among("\u{064C}", -1, 1, None),
        Among("\u{064D}", -1, 1, None),
        Among("\u{064E}", -1, 1, None),
        Among("\u{064F}", -1, 1, None),
        Among("\u{0650}", -1, 1, None),
        Among("\u{0651}", -1, 1, None),
        Among("\u{0652}", -1, 1, None),
        Among("\u{0660}", -1, 5, None),
        Among("\u{0661}", -1, 6, None),
        Among("\u{0662}", -1, 7, None),
        Among("\u{0663}", -1, 8, None),
        Among("\u{0664}", -1, 9, None),
        Among("\u{0665}", -1, 10, None),
        Among("\u{0666}", -1, 11, None),
        Among("\u{0667}", -1, 12, None),
        Among("\u{0668}", -1, 13, None),
        Among("\u{0669}", -1, 14, None),
        Among("\u{066A}", -1, 15, None),
        Among("\u{066B}", -1, 15, None),
        Among("\u{066C}", -1, 15, None),
        Among("\u{FE80}", -1, 16, None),
        Among("\u{FE81}", -1, 20, None),
        Among("\u{FE82}", -1, 20, None),
        Among("\u{FE83}", -1, 17, None),
        Among("\u{FE84}", -1, 17, None),
        Among("\u{FE85}", -1, 21, None),
        Among("\u{FE86}", -1, 21, None),
        Among("\u{FE87}", -1, 18, None),
        Among("\u{FE88}", -1, 18, None),
        Among("\u{FE89}", -1, 19, None),
        Among("\u{FE8A}", -1, 19, None),
        Among("\u{FE8B}", -1, 19, None),
        Among("\u{FE8C}", -1, 19, None),
        Among("\u{FE8D}", -1, 22, None),
        Among("\u{FE8E}", -1, 22, None),
        Among("\u{FE8F}", -1, 23, None),
        Among("\u{FE90}", -1, 23, None),
        Among("\u{FE91}", -1, 23, None),
        Among("\u{FE92}", -1, 23, None),
        Among("\u{FE93}", -1, 24, None),
        Among("\u{FE94}", -1, 24, None),
        Among("\u{FE95}", -1, 25, None),
        Among("\u{FE96}", -1, 25, None),
        Among("\u{FE97}", -1, 25, None),
        Among("\u{FE98}", -1, 25, None),
        Among("\u{FE99}", -1, 26, None),
        Among("\u{FE9A}", -1, 26, None),
        Among("\u{FE9B}", -1, 26, None),
        Among("\u{FE9C}", -1, 26, None),
        Among("\u{FE9D}", -1, 27, None),
        Among("\u{FE9E}", -1, 27, None),
        Among("\u{FE9F}", -1, 27, None),
        Among("\u{FEA0}", -1, 27, None),
        Among("\u{FEA1}", -1, 28, None),
        Among("\u{FEA2}", -1, 28, None),
        Among("\u{FEA3}", -1, 28, None),
        Among("\u{FEA4}", -1, 28, None),
        Among("\u{FEA5}", -1, 29, None),
        Among("\u{FEA6}", -1, 29, None),
        Among("\u{FEA7}", -1, 29, None),
        Among("\u{FEA8}", -1, 29, None),
        Among("\u{FEA9}", -1, 30, None),
        Among("\u{FEAA}", -1, 30, None),
        Among("\u{FEAB}", -1, 31, None),
        Among("\u{FEAC}", -1, 31, None),
        Among("\u{FEAD}", -1, 32, None),
        Among("\u{FEAE}", -1, 32, None),
        Among("\u{FEAF}", -1, 33, None),
        Among("\u{FEB0}", -1, 33, None),
        Among("\u{FEB1}", -1, 34, None),
        Among("\u{FEB2}", -1, 34, None),
        Among("\u{FEB3}", -1, 34, None),
        Among("\u{FEB4}", -1, 34, None),
        Among("\u{FEB5}", -1, 35, None),
        Among("\u{FEB6}", -1, 35, None),
        Among("\u{FEB7}", -1, 35, None),
        Among("\u{FEB8}", -1, 35, None),
        Among("\u{FEB9}", -1, 36, None),
        Among("\u{FEBA}", -1, 36, None),
        Among("\u{FEBB}", -1, 36, None),
        Among("\u{FEBC}", -1, 36, None),
        Among("\u{FEBD}", -1, 37, None),
        Among("\u{FEBE}", -1, 37, None),
        Among("\u{FEBF}", -1, 37, None),
        Among("\u{FEC0}", -1, 37, None),
        Among("\u{FEC1}", -1, 38, None),
        Among("\u{FEC2}", -1, 38, None),
        Among("\u{FEC3}", -1, 38, None),
        Among("\u{FEC4}", -1, 38, None),
        Among("\u{FEC5}", -1, 39, None),
        Among("\u{FEC6}", -1, 39, None),
        Among("\u{FEC7}", -1, 39, None),
        Among("\u{FEC8}", -1, 39, None),
        Among("\u{FEC9}", -1, 40, None),
        Among("\u{FECA}", -1, 40, None),
        Among("\u{FECB}", -1, 40, None),
        Among("\u{FECC}", -1, 40, None),
        Among("\u{FECD}", -1, 41, None),
        Among("\u{FECE}", -1, 41, None),
        Among("\u{FECF}", -1, 41, None),
        Among("\u{FED0}", -1, 41, None),
        Among("\u{FED1}", -1, 42, None),
        Among("\u{FED2}", -1, 42, None),
        Among("\u{FED3}", -1, 42, None),
        Among("\u{FED4}", -1, 42, None),
        Among("\u{FED5}", -1, 43, None),
        Among("\u{FED6}", -1, 43, None),
        Among("\u{FED7}", -1, 43, None),
        Among("\u{FED8}", -1, 43, None),
        Among("\u{FED9}", -1, 44, None),
        Among("\u{FEDA}", -1, 44, None),
        Among("\u{FEDB}", -1, 44, None),
        Among("\u{FEDC}", -1, 44, None),
        Among("\u{FEDD}", -1, 45, None),
        Among("\u{FEDE}", -1, 45, None),
        Among("\u{FEDF}", -1, 45, None),
        Among("\u{FEE0}", -1, 45, None),
        Among("\u{FEE1}", -1, 46, None),
        Among("\u{FEE2}", -1, 46, None),
        Among("\u{FEE3}", -1, 46, None),
        Among("\u{FEE4}", -1, 46, None),
        Among("\u{FEE5}", -1, 47, None),
        Among("\u{FEE6}", -1, 47, None),
        Among("\u{FEE7}", -1, 47, None),
        Among("\u{FEE8}", -1, 47, None),
        Among("\u{FEE9}", -1, 48, None),
        Among("\u{FEEA}", -1, 48, None),
        Among("\u{FEEB}", -1, 48, None),
        Among("\u{FEEC}", -1, 48, None),
        Among("\u{FEED}", -1, 49, None),
        Among("\u{FEEE}", -1, 49, None),
        Among("\u{FEEF}", -1, 50, None),
        Among("\u{FEF0}", -1, 50, None),
        Among("\u{FEF1}", -1, 51, None),
        Among("\u{FEF2}", -1, 51, None),
        Among("\u{FEF3}", -1, 51, None),
        Among("\u{FEF4}", -1, 51, None),
        Among("\u{FEF5}", -1, 55, None),
        Among("\u{FEF6}", -1, 55, None),
        Among("\u{FEF7}", -1, 53, None),
        Among("\u{FEF8}", -1, 53, None),
        Among("\u{FEF9}", -1, 54, None),
        Among("\u{FEFA}", -1, 54, None),
        Among("\u{FEFB}", -1, 52, None),
        Among("\u{FEFC}", -1, 52, None),
    ];
    backward A_1 = [
        Among("\u{0622}", -1, 1, None),
        Among("\u{0623}", -1, 1, None),
        Among("\u{0624}", -1, 2, None),
        Among("\u{0625}", -1, 1, None),
        Among("\u{0626}", -1, 3, None),
    ];
    forward A_2 = [
        Among("\u{0622}", -1, 1, None),
        Among("\u{0623}", -1, 1, None),
        Among("\u{0624}", -1, 2, None),
        Among("\u{0625}", -1, 1, None),
        Among("\u{0626}", -1, 3, None),
    ];
    forward A_3 = [
        Among("\u{0627}\u{0644}", -1, 2, None),
        Among("\u{0628}\u{0627}\u{0644}", -1, 1, None),
        Among("\u{0643}\u{0627}\u{0644}", -1, 1, None),
        Among("\u{0644}\u{0644}", -1, 2, None),
    ];
    forward A_4 = [
        Among("\u{0623}\u{0622}", -1, 2, None),
        Among("\u{0623}\u{0623}", -1, 1, None),
        Among("\u{0623}\u{0624}", -1, 3, None),
        Among("\u{0623}\u{0625}", -1, 5, None),
        Among("\u{0623}\u{0627}", -1, 4, None),
    ];
    forward A_5 = [
        Among("\u{0641}", -1, 1, None),
        Among("\u{0648}", -1, 2, None),
    ];
    forward A_6 = [
        Among("\u{0627}\u{0644}", -1, 2, None),
        Among("\u{0628}\u{0627}\u{0644}", -1, 1, None),
        Among("\u{0643}\u{0627}\u{0644}", -1, 1, None),
        Among("\u{0644}\u{0644}", -1, 2, None),
    ];
    forward A_7 = [
        Among("\u{0628}", -1, 1, None),
        Among("\u{0628}\u{0628}", 0, 2, None),
        Among("\u{0643}\u{0643}", -1, 3, None),
    ];
    forward A_8 = [
        Among("\u{0633}\u{0623}", -1, 4, None),
        Among("\u{0633}\u{062A}", -1, 2, None),
        Among("\u{0633}\u{0646}", -1, 3, None),
        Among("\u{0633}\u{064A}", -1, 1, None),
    ];
    forward A_9 = [
        Among("\u{062A}\u{0633}\u{062A}", -1, 1, None),
        Among("\u{0646}\u{0633}\u{062A}", -1, 1, None),
        Among("\u{064A}\u{0633}\u{062A}", -1, 1, None),
    ];
    backward A_10 = [
        Among("\u{0643}", -1, 1, None),
        Among("\u{0643}\u{0645}", -1, 2, None),
        Among("\u{0647}\u{0645}", -1, 2, None),
        Among("\u{0647}\u{0646}", -1, 2, None),
        Among("\u{0647}", -1, 1, None),
        Among("\u{064A}", -1, 1, None),
        Among("\u{0643}\u{0645}\u{0627}", -1, 3, None),
        Among("\u{0647}\u{0645}\u{0627}", -1, 3, None),
        Among("\u{0646}\u{0627}", -1, 2, None),
        Among("\u{0647}\u{0627}", -1, 2, None),
    ];
    backward A_11 = [
        Among("\u{0646}", -1, 1, None),
    ];
    backward A_12 = [
        Among("\u{0648}", -1, 1, None),
        Among("\u{064A}", -1, 1, None),
        Among("\u{0627}", -1, 1, None),
    ];
    backward A_13 = [
        Among("\u{0627}\u{062A}", -1, 1, None),
    ];
    backward A_14 = [
        Among("\u{062A}", -1, 1, None),
    ];
    backward A_15 = [
        Among("\u{0629}", -1, 1, None),
    ];
    backward A_16 = [
        Among("\u{064A}", -1, 1, None),
    ];
    backward A_17 = [
        Among("\u{0643}", -1, 1, None),
        Among("\u{0643}\u{0645}", -1, 2, None),
        Among("\u{0647}\u{0645}", -1, 2, None),
        Among("\u{0643}\u{0646}", -1, 2, None),
        Among("\u{0647}\u{0646}", -1, 2, None),
        Among("\u{0647}", -1, 1, None),
        Among("\u{0643}\u{0645}\u{0648}", -1, 3, None),
        Among("\u{0646}\u{064A}", -1, 2, None),
        Among("\u{0643}\u{0645}\u{0627}", -1, 3, None),
        Among("\u{0647}\u{0645}\u{0627}", -1, 3, None),
        Among("\u{0646}\u{0627}", -1, 2, None),
        Among("\u{0647}\u{0627}", -1, 2, None),
    ];
    backward A_18 = [
        Among("\u{0646}", -1, 2, None),
        Among("\u{0648}\u{0646}", 0, 4, None),
        Among("\u{064A}\u{0646}", 0, 4, None),
        Among("\u{0627}\u{0646}", 0, 4, None),
        Among("\u{062A}\u{0646}", 0, 3, None),
        Among("\u{064A}", -1, 2, None),
        Among("\u{0627}", -1, 2, None),
        Among("\u{062A}\u{0645}\u{0627}", 6, 5, None),
        Among("\u{0646}\u{0627}", 6, 3, None),
        Among("\u{062A}\u{0627}", 6, 3, None),
        Among("\u{062A}", -1, 1, None),
    ];
    backward A_19 = [
        Among("\u{062A}\u{0645}", -1, 1, None),
        Among("\u{0648}\u{0627}", -1, 1, None),
    ];
    backward A_20 = [
        Among("\u{0648}", -1, 1, None),
        Among("\u{062A}\u{0645}\u{0648}", 0, 2, None),
    ];
    backward A_21 = [
        Among("\u{0649}", -1, 1, None),
    ];
}

#[derive(Clone)]
struct Context {
    b_is_defined: bool,
    b_is_verb: bool,
    b_is_noun: bool,
    i_word_len: usize,
}

fn r_Normalize_pre(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    for _ in 0..env.chars() {
        'lab0: loop {
            let v_2 = env.cursor;
            'lab1: loop {
                env.bra = env.cursor;
                among_var = env.find_among(A_0);
                if among_var == 0 {
                    break 'lab1;
                }
                env.ket = env.cursor;
                env.slice_from_nth(among_var, "||||0|1|2|3|4|5|6|7|8|9||\u{0621}|\u{0623}|\u{0625}|\u{0626}|\u{0622}|\u{0624}|\u{0627}|\u{0628}|\u{0629}|\u{062A}|\u{062B}|\u{062C}|\u{062D}|\u{062E}|\u{062F}|\u{0630}|\u{0631}|\u{0632}|\u{0633}|\u{0634}|\u{0635}|\u{0636}|\u{0637}|\u{0638}|\u{0639}|\u{063A}|\u{0641}|\u{0642}|\u{0643}|\u{0644}|\u{0645}|\u{0646}|\u{0647}|\u{0648}|\u{0649}|\u{064A}|\u{0644}\u{0627}|\u{0644}\u{0623}|\u{0644}\u{0625}|\u{0644}\u{0622}");
                break 'lab0;
            }
            env.cursor = v_2;
            if !env.next() {
                return false;
            }
            break 'lab0;
        }
    }
    return true;
}

fn r_Normalize_post(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    let v_1 = env.cursor;
    'lab0: loop {
        env.limit_backward = env.cursor;
        env.cursor = env.limit;
        among_var = env.substring_b(A_1);
        if among_var == 0 {
            break 'lab0;
        }
        env.slice_from_nth(among_var, "\u{0621}|\u{0621}|\u{0621}");
        env.cursor = env.limit_backward;
        break 'lab0;
    }
    env.cursor = v_1;
    let v_2 = env.cursor;
    'lab1: loop {
        for _ in 0..context.i_word_len {
            'lab2: loop {
                let v_4 = env.cursor;
                'lab3: loop {
                    env.bra = env.cursor;
                    among_var = env.find_among(A_2);
                    if among_var == 0 {
                        break 'lab3;
                    }
                    env.ket = env.cursor;
                    env.slice_from_nth(among_var, "\u{0627}|\u{0648}|\u{064A}");
                    break 'lab2;
                }
                env.cursor = v_4;
                if !env.next() {
                    break 'lab1;
                }
                break 'lab2;
            }
        }
        break 'lab1;
    }
    env.cursor = v_2;
    return true;
}

fn r_Checks1(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    env.bra = env.cursor;
    among_var = env.find_among(A_3);
    if among_var == 0 {
        return false;
    }
    env.ket = env.cursor;
    if among_var == 1 {
        if !(context.i_word_len > 4) {
            return false;
        }
        context.b_is_noun = true;
        context.b_is_verb = false;
        context.b_is_defined = true;
    } else if among_var == 2 {
        if !(context.i_word_len > 3) {
            return false;
        }
        context.b_is_noun = true;
        context.b_is_verb = false;
        context.b_is_defined = true;
    }
    return true;
}

fn r_Prefix_Step1(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    env.bra = env.cursor;
    among_var = env.find_among(A_4);
    if among_var == 0 {
        return false;
    }
    env.ket = env.cursor;
    if among_var == 1 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_from("\u{0623}");
    } else if among_var == 2 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_from("\u{0622}");
    } else if among_var == 3 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_from("\u{0623}");
    } else if among_var == 4 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_from("\u{0627}");
    } else if among_var == 5 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_from("\u{0625}");
    }
    return true;
}

fn r_Prefix_Step2(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    let v_1 = env.cursor;
    'lab0: loop {
        if !env.eq_s("\u{0641}\u{0627}") {
            break 'lab0;
        }
        return false;
    }
    env.cursor = v_1;
    let v_2 = env.cursor;
    'lab1: loop {
        if !env.eq_s("\u{0648}\u{0627}") {
            break 'lab1;
        }
        return false;
    }
    env.cursor = v_2;
    env.bra = env.cursor;
    among_var = env.find_among(A_5);
    if among_var == 0 {
        return false;
    }
    env.ket = env.cursor;
    if among_var == 1 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Prefix_Step3a_Noun(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    env.bra = env.cursor;
    among_var = env.find_among(A_6);
    if among_var == 0 {
        return false;
    }
    env.ket = env.cursor;
    if among_var == 1 {
        if !(context.i_word_len > 5) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !(context.i_word_len > 4) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Prefix_Step3b_Noun(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    let v_1 = env.cursor;
    'lab0: loop {
        if !env.eq_s("\u{0628}\u{0627}") {
            break 'lab0;
        }
        return false;
    }
    env.cursor = v_1;
    env.bra = env.cursor;
    among_var = env.find_among(A_7);
    if among_var == 0 {
        return false;
    }
    env.ket = env.cursor;
    if among_var == 1 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_from("\u{0628}");
    } else if among_var == 3 {
        if !(context.i_word_len > 3) {
            return false;
        }
        env.slice_from("\u{0643}");
    }
    return true;
}

fn r_Prefix_Step3_Verb(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    env.bra = env.cursor;
    among_var = env.find_among(A_8);
    if among_var == 0 {
        return false;
    }
    env.ket = env.cursor;
    if among_var == 1 {
        if !(context.i_word_len > 4) {
            return false;
        }
        env.slice_from("\u{064A}");
    } else if among_var == 2 {
        if !(context.i_word_len > 4) {
            return false;
        }
        env.slice_from("\u{062A}");
    } else if among_var == 3 {
        if !(context.i_word_len > 4) {
            return false;
        }
        env.slice_from("\u{0646}");
    } else if among_var == 4 {
        if !(context.i_word_len > 4) {
            return false;
        }
        env.slice_from("\u{0623}");
    }
    return true;
}

fn r_Prefix_Step4_Verb(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    env.bra = env.cursor;
    among_var = env.find_among(A_9);
    if among_var == 0 {
        return false;
    }
    env.ket = env.cursor;
    if among_var == 1 {
        if !(context.i_word_len > 4) {
            return false;
        }
        context.b_is_verb = true;
        context.b_is_noun = false;
        env.slice_from("\u{0627}\u{0633}\u{062A}");
    }
    return true;
}

fn r_Suffix_Noun_Step1a(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_10);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 4) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !(context.i_word_len >= 5) {
            return false;
        }
        env.slice_del();
    } else if among_var == 3 {
        if !(context.i_word_len >= 6) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Noun_Step1b(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_11);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len > 5) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Noun_Step2a(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_12);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len > 4) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Noun_Step2b(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_13);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 5) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Noun_Step2c1(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_14);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 4) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Noun_Step2c2(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_15);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 4) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Noun_Step3(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_16);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 3) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Verb_Step1(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_17);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 4) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !(context.i_word_len >= 5) {
            return false;
        }
        env.slice_del();
    } else if among_var == 3 {
        if !(context.i_word_len >= 6) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Verb_Step2a(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_18);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 4) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !(context.i_word_len >= 4) {
            return false;
        }
        env.slice_del();
    } else if among_var == 3 {
        if !(context.i_word_len >= 5) {
            return false;
        }
        env.slice_del();
    } else if among_var == 4 {
        if !(context.i_word_len > 5) {
            return false;
        }
        env.slice_del();
    } else if among_var == 5 {
        if !(context.i_word_len >= 6) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Verb_Step2b(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_19);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 5) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_Verb_Step2c(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_20);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !(context.i_word_len >= 4) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !(context.i_word_len >= 6) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_Suffix_All_alef_maqsura(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    context.i_word_len = env.chars();
    among_var = env.substring_b(A_21);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        env.slice_from("\u{064A}");
    }
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        b_is_defined: false,
        b_is_verb: false,
        b_is_noun: false,
        i_word_len: 0,
    };
    context.b_is_noun = true;
    context.b_is_verb = true;
    context.b_is_defined = false;
    let v_1 = env.cursor;
    r_Checks1(env, context);
    env.cursor = v_1;
    let v_2 = env.cursor;
    r_Normalize_pre(env, context);
    env.cursor = v_2;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_3 = env.from_end();
    'lab2: loop {
        'lab3: loop {
            let v_4 = env.from_end();
            'lab4: loop {
                if !context.b_is_verb {
                    break 'lab4;
                }
                'lab5: loop {
                    let v_5 = env.from_end();
                    'lab6: loop {
                        let mut v_6 = 1;
                        'replab7: loop {
                            let v_7 = env.from_end();
                            'lab8: for _ in 0..1 {
                                if !r_Suffix_Verb_Step1(env, context) {
                                    break 'lab8;
                                }
                                v_6 -= 1;
                                continue 'replab7;
                            }
                            env.to_end(v_7);
                            break 'replab7;
                        }
                        if v_6 > 0 {
                            break 'lab6;
                        }
                        'lab9: loop {
                            let v_8 = env.from_end();
                            if r_Suffix_Verb_Step2a(env, context) {
                                break 'lab9;
                            }
                            env.to_end(v_8);
                            if r_Suffix_Verb_Step2c(env, context) {
                                break 'lab9;
                            }
                            env.to_end(v_8);
                            if !env.next_b() {
                                break 'lab6;
                            }
                            break 'lab9;
                        }
                        break 'lab5;
                    }
                    env.to_end(v_5);
                    if r_Suffix_Verb_Step2b(env, context) {
                        break 'lab5;
                    }
                    env.to_end(v_5);
                    if !r_Suffix_Verb_Step2a(env, context) {
                        break 'lab4;
                    }
                    break 'lab5;
                }
                break 'lab3;
            }
            env.to_end(v_4);
            'lab13: loop {
                if !context.b_is_noun {
                    break 'lab13;
                }
                let v_9 = env.from_end();
                'lab14: loop {
                    'lab15: loop {
                        let v_10 = env.from_end();
                        if r_Suffix_Noun_Step2c2(env, context) {
                            break 'lab15;
                        }
                        env.to_end(v_10);
                        'lab17: loop {
                            'lab18: loop {
                                if !context.b_is_defined {
                                    break 'lab18;
                                }
                                break 'lab17;
                            }
                            if !r_Suffix_Noun_Step1a(env, context) {
                                break 'lab17;
                            }
                            'lab19: loop {
                                let v_12 = env.from_end();
                                if r_Suffix_Noun_Step2a(env, context) {
                                    break 'lab19;
                                }
                                env.to_end(v_12);
                                if r_Suffix_Noun_Step2b(env, context) {
                                    break 'lab19;
                                }
                                env.to_end(v_12);
                                if r_Suffix_Noun_Step2c1(env, context) {
                                    break 'lab19;
                                }
                                env.to_end(v_12);
                                if !env.next_b() {
                                    break 'lab17;
                                }
                                break 'lab19;
                            }
                            break 'lab15;
                        }
                        env.to_end(v_10);
                        'lab23: loop {
                            if !r_Suffix_Noun_Step1b(env, context) {
                                break 'lab23;
                            }
                            'lab24: loop {
                                let v_13 = env.from_end();
                                if r_Suffix_Noun_Step2a(env, context) {
                                    break 'lab24;
                                }
                                env.to_end(v_13);
                                if r_Suffix_Noun_Step2b(env, context) {
                                    break 'lab24;
                                }
                                env.to_end(v_13);
                                if !r_Suffix_Noun_Step2c1(env, context) {
                                    break 'lab23;
                                }
                                break 'lab24;
                            }
                            break 'lab15;
                        }
                        env.to_end(v_10);
                        'lab27: loop {
                            'lab28: loop {
                                if !context.b_is_defined {
                                    break 'lab28;
                                }
                                break 'lab27;
                            }
                            if !r_Suffix_Noun_Step2a(env, context) {
                                break 'lab27;
                            }
                            break 'lab15;
                        }
                        env.to_end(v_10);
                        if !r_Suffix_Noun_Step2b(env, context) {
                            env.to_end(v_9);
                            break 'lab14;
                        }
                        break 'lab15;
                    }
                    break 'lab14;
                }
                if !r_Suffix_Noun_Step3(env, context) {
                    break 'lab13;
                }
                break 'lab3;
            }
            env.to_end(v_4);
            if !r_Suffix_All_alef_maqsura(env, context) {
                break 'lab2;
            }
            break 'lab3;
        }
        break 'lab2;
    }
    env.to_end(v_3);
    env.cursor = env.limit_backward;
    let v_15 = env.cursor;
    'lab29: loop {
        let v_16 = env.cursor;
        'lab30: loop {
            if !r_Prefix_Step1(env, context) {
                env.cursor = v_16;
                break 'lab30;
            }
            break 'lab30;
        }
        let v_17 = env.cursor;
        'lab31: loop {
            if !r_Prefix_Step2(env, context) {
                env.cursor = v_17;
                break 'lab31;
            }
            break 'lab31;
        }
        'lab32: loop {
            let v_18 = env.cursor;
            if r_Prefix_Step3a_Noun(env, context) {
                break 'lab32;
            }
            env.cursor = v_18;
            'lab34: loop {
                if !context.b_is_noun {
                    break 'lab34;
                }
                if !r_Prefix_Step3b_Noun(env, context) {
                    break 'lab34;
                }
                break 'lab32;
            }
            env.cursor = v_18;
            if !context.b_is_verb {
                break 'lab29;
            }
            let v_19 = env.cursor;
            'lab35: loop {
                if !r_Prefix_Step3_Verb(env, context) {
                    env.cursor = v_19;
                    break 'lab35;
                }
                break 'lab35;
            }
            if !r_Prefix_Step4_Verb(env, context) {
                break 'lab29;
            }
            break 'lab32;
        }
        break 'lab29;
    }
    env.cursor = v_15;
    let v_20 = env.cursor;
    r_Normalize_post(env, context);
    env.cursor = v_20;
    return true;
}
