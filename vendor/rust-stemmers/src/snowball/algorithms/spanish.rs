//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\u{00E1}';
    forward A_0 = [
        Among("", -1, 6, None),
        Among("\u{00E1}", 0, 1, None),
        Among("\u{00E9}", 0, 2, None),
        Among("\u{00ED}", 0, 3, None),
        Among("\u{00F3}", 0, 4, None),
        Among("\u{00FA}", 0, 5, None),
    ];
    backward A_1 = [
        Among("la", -1, -1, None),
        Among("sela", 0, -1, None),
        Among("le", -1, -1, None),
        Among("me", -1, -1, None),
        Among("se", -1, -1, None),
        Among("lo", -1, -1, None),
        Among("selo", 5, -1, None),
        Among("las", -1, -1, None),
        Among("selas", 7, -1, None),
        Among("les", -1, -1, None),
        Among("los", -1, -1, None),
        Among("selos", 10, -1, None),
        Among("nos", -1, -1, None),
    ];
    backward A_2 = [
        Among("ando", -1, 6, None),
        Among("iendo", -1, 6, None),
        Among("yendo", -1, 7, None),
        Among("\u{00E1}ndo", -1, 2, None),
        Among("i\u{00E9}ndo", -1, 1, None),
        Among("ar", -1, 6, None),
        Among("er", -1, 6, None),
        Among("ir", -1, 6, None),
        Among("\u{00E1}r", -1, 3, None),
        Among("\u{00E9}r", -1, 4, None),
        Among("\u{00ED}r", -1, 5, None),
    ];
    backward A_3 = [
        Among("ic", -1, -1, None),
        Among("ad", -1, -1, None),
        Among("os", -1, -1, None),
        Among("iv", -1, 1, None),
    ];
    backward A_4 = [
        Among("able", -1, 1, None),
        Among("ible", -1, 1, None),
        Among("ante", -1, 1, None),
    ];
    backward A_5 = [
        Among("ic", -1, 1, None),
        Among("abil", -1, 1, None),
        Among("iv", -1, 1, None),
    ];
    backward A_6 = [
        Among("ica", -1, 1, None),
        Among("ancia", -1, 2, None),
        Among("encia", -1, 5, None),
        Among("adora", -1, 2, None),
        Among("osa", -1, 1, None),
        Among("ista", -1, 1, None),
        Among("iva", -1, 9, None),
        Among("anza", -1, 1, None),
        Among("log\u{00ED}a", -1, 3, None),
        Among("idad", -1, 8, None),
        Among("able", -1, 1, None),
        Among("ible", -1, 1, None),
        Among("ante", -1, 2, None),
        Among("mente", -1, 7, None),
        Among("amente", 13, 6, None),
        Among("aci\u{00F3}n", -1, 2, None),
        Among("uci\u{00F3}n", -1, 4, None),
        Among("ico", -1, 1, None),
        Among("ismo", -1, 1, None),
        Among("oso", -1, 1, None),
        Among("amiento", -1, 1, None),
        Among("imiento", -1, 1, None),
        Among("ivo", -1, 9, None),
        Among("ador", -1, 2, None),
        Among("icas", -1, 1, None),
        Among("ancias", -1, 2, None),
        Among("encias", -1, 5, None),
        Among("adoras", -1, 2, None),
        Among("osas", -1, 1, None),
        Among("istas", -1, 1, None),
        Among("ivas", -1, 9, None),
        Among("anzas", -1, 1, None),
        Among("log\u{00ED}as", -1, 3, None),
        Among("idades", -1, 8, None),
        Among("ables", -1, 1, None),
        Among("ibles", -1, 1, None),
        Among("aciones", -1, 2, None),
        Among("uciones", -1, 4, None),
        Among("adores", -1, 2, None),
        Among("antes", -1, 2, None),
        Among("icos", -1, 1, None),
        Among("ismos", -1, 1, None),
        Among("osos", -1, 1, None),
        Among("amientos", -1, 1, None),
        Among("imientos", -1, 1, None),
        Among("ivos", -1, 9, None),
    ];
    backward A_7 = [
        Among("ya", -1, 1, None),
        Among("ye", -1, 1, None),
        Among("yan", -1, 1, None),
        Among("yen", -1, 1, None),
        Among("yeron", -1, 1, None),
        Among("yendo", -1, 1, None),
        Among("yo", -1, 1, None),
        Among("yas", -1, 1, None),
        Among("yes", -1, 1, None),
        Among("yais", -1, 1, None),
        Among("yamos", -1, 1, None),
        Among("y\u{00F3}", -1, 1, None),
    ];
    backward A_8 = [
        Among("aba", -1, 2, None),
        Among("ada", -1, 2, None),
        Among("ida", -1, 2, None),
        Among("ara", -1, 2, None),
        Among("iera", -1, 2, None),
        Among("\u{00ED}a", -1, 2, None),
        Among("ar\u{00ED}a", 5, 2, None),
        Among("er\u{00ED}a", 5, 2, None),
        Among("ir\u{00ED}a", 5, 2, None),
        Among("ad", -1, 2, None),
        Among("ed", -1, 2, None),
        Among("id", -1, 2, None),
        Among("ase", -1, 2, None),
        Among("iese", -1, 2, None),
        Among("aste", -1, 2, None),
        Among("iste", -1, 2, None),
        Among("an", -1, 2, None),
        Among("aban", 16, 2, None),
        Among("aran", 16, 2, None),
        Among("ieran", 16, 2, None),
        Among("\u{00ED}an", 16, 2, None),
        Among("ar\u{00ED}an", 20, 2, None),
        Among("er\u{00ED}an", 20, 2, None),
        Among("ir\u{00ED}an", 20, 2, None),
        Among("en", -1, 1, None),
        Among("asen", 24, 2, None),
        Among("iesen", 24, 2, None),
        Among("aron", -1, 2, None),
        Among("ieron", -1, 2, None),
        Among("ar\u{00E1}n", -1, 2, None),
        Among("er\u{00E1}n", -1, 2, None),
        Among("ir\u{00E1}n", -1, 2, None),
        Among("ado", -1, 2, None),
        Among("ido", -1, 2, None),
        Among("ando", -1, 2, None),
        Among("iendo", -1, 2, None),
        Among("ar", -1, 2, None),
        Among("er", -1, 2, None),
        Among("ir", -1, 2, None),
        Among("as", -1, 2, None),
        Among("abas", 39, 2, None),
        Among("adas", 39, 2, None),
        Among("idas", 39, 2, None),
        Among("aras", 39, 2, None),
        Among("ieras", 39, 2, None),
        Among("\u{00ED}as", 39, 2, None),
        Among("ar\u{00ED}as", 45, 2, None),
        Among("er\u{00ED}as", 45, 2, None),
        Among("ir\u{00ED}as", 45, 2, None),
        Among("es", -1, 1, None),
        Among("ases", 49, 2, None),
        Among("ieses", 49, 2, None),
        Among("abais", -1, 2, None),
        Among("arais", -1, 2, None),
        Among("ierais", -1, 2, None),
        Among("\u{00ED}ais", -1, 2, None),
        Among("ar\u{00ED}ais", 55, 2, None),
        Among("er\u{00ED}ais", 55, 2, None),
        Among("ir\u{00ED}ais", 55, 2, None),
        Among("aseis", -1, 2, None),
        Among("ieseis", -1, 2, None),
        Among("asteis", -1, 2, None),
        Among("isteis", -1, 2, None),
        Among("\u{00E1}is", -1, 2, None),
        Among("\u{00E9}is", -1, 1, None),
        Among("ar\u{00E9}is", 64, 2, None),
        Among("er\u{00E9}is", 64, 2, None),
        Among("ir\u{00E9}is", 64, 2, None),
        Among("ados", -1, 2, None),
        Among("idos", -1, 2, None),
        Among("amos", -1, 2, None),
        Among("\u{00E1}bamos", 70, 2, None),
        Among("\u{00E1}ramos", 70, 2, None),
        Among("i\u{00E9}ramos", 70, 2, None),
        Among("\u{00ED}amos", 70, 2, None),
        Among("ar\u{00ED}amos", 74, 2, None),
        Among("er\u{00ED}amos", 74, 2, None),
        Among("ir\u{00ED}amos", 74, 2, None),
        Among("emos", -1, 1, None),
        Among("aremos", 78, 2, None),
        Among("eremos", 78, 2, None),
        Among("iremos", 78, 2, None),
        Among("\u{00E1}semos", 78, 2, None),
        Among("i\u{00E9}semos", 78, 2, None),
        Among("imos", -1, 2, None),
        Among("ar\u{00E1}s", -1, 2, None),
        Among("er\u{00E1}s", -1, 2, None),
        Among("ir\u{00E1}s", -1, 2, None),
        Among("\u{00ED}s", -1, 2, None),
        Among("ar\u{00E1}", -1, 2, None),
        Among("er\u{00E1}", -1, 2, None),
        Among("ir\u{00E1}", -1, 2, None),
        Among("ar\u{00E9}", -1, 2, None),
        Among("er\u{00E9}", -1, 2, None),
        Among("ir\u{00E9}", -1, 2, None),
        Among("i\u{00F3}", -1, 2, None),
    ];
    backward A_9 = [
        Among("a", -1, 1, None),
        Among("e", -1, 2, None),
        Among("o", -1, 1, None),
        Among("os", -1, 1, None),
        Among("\u{00E1}", -1, 1, None),
        Among("\u{00E9}", -1, 2, None),
        Among("\u{00ED}", -1, 1, None),
        Among("\u{00F3}", -1, 1, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 97,
    max: 252,
    bits: &[
        17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 17, 4, 10,
    ],
};

#[derive(Clone)]
struct Context {
    i_p2: usize,
    i_p1: usize,
    i_pV: usize,
}

fn r_mark_regions(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.i_pV = env.limit;
    context.i_p1 = env.limit;
    context.i_p2 = env.limit;
    let v_1 = env.cursor;
    'lab0: loop {
        'lab1: loop {
            let v_2 = env.cursor;
            'lab2: loop {
                if !env.in_grouping(&G_v) {
                    break 'lab2;
                }
                'lab3: loop {
                    let v_3 = env.cursor;
                    'lab4: loop {
                        if !env.out_grouping(&G_v) {
                            break 'lab4;
                        }
                        if !env.gopast_in(&G_v) {
                            break 'lab4;
                        }
                        break 'lab3;
                    }
                    env.cursor = v_3;
                    if !env.in_grouping(&G_v) {
                        break 'lab2;
                    }
                    if !env.gopast_out(&G_v) {
                        break 'lab2;
                    }
                    break 'lab3;
                }
                break 'lab1;
            }
            env.cursor = v_2;
            if !env.out_grouping(&G_v) {
                break 'lab0;
            }
            'lab9: loop {
                let v_6 = env.cursor;
                'lab10: loop {
                    if !env.out_grouping(&G_v) {
                        break 'lab10;
                    }
                    if !env.gopast_in(&G_v) {
                        break 'lab10;
                    }
                    break 'lab9;
                }
                env.cursor = v_6;
                if !env.in_grouping(&G_v) {
                    break 'lab0;
                }
                if !env.next() {
                    break 'lab0;
                }
                break 'lab9;
            }
            break 'lab1;
        }
        context.i_pV = env.cursor;
        break 'lab0;
    }
    env.cursor = v_1;
    let v_8 = env.cursor;
    'lab13: loop {
        if !env.gopast_in(&G_v) {
            break 'lab13;
        }
        if !env.gopast_out(&G_v) {
            break 'lab13;
        }
        context.i_p1 = env.cursor;
        if !env.gopast_in(&G_v) {
            break 'lab13;
        }
        if !env.gopast_out(&G_v) {
            break 'lab13;
        }
        context.i_p2 = env.cursor;
        break 'lab13;
    }
    env.cursor = v_8;
    return true;
}

fn r_postlude(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    'replab0: loop {
        let v_1 = env.cursor;
        'lab1: for _ in 0..1 {
            env.bra = env.cursor;
            among_var = env.find_among(A_0);
            if among_var == 0 {
                break 'lab1;
            }
            env.ket = env.cursor;
            if among_var < 6 {
                env.slice_from_nth(among_var, "a|e|i|o|u");
            } else if among_var == 6 {
                if !env.next() {
                    break 'lab1;
                }
            }
            continue 'replab0;
        }
        env.cursor = v_1;
        break 'replab0;
    }
    return true;
}

fn r_RV(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !(context.i_pV <= env.cursor) {
        return false;
    }
    return true;
}

fn r_R1(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !(context.i_p1 <= env.cursor) {
        return false;
    }
    return true;
}

fn r_R2(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !(context.i_p2 <= env.cursor) {
        return false;
    }
    return true;
}

fn r_attached_pronoun(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    if env.substring_b(A_1) == 0 {
        return false;
    }
    among_var = env.find_among_b(A_2);
    if among_var == 0 {
        return false;
    }
    if !r_RV(env, context) {
        return false;
    }
    if among_var == 1 {
        env.bra = env.cursor;
        env.slice_from("iendo");
    } else if among_var == 2 {
        env.bra = env.cursor;
        env.slice_from("ando");
    } else if among_var == 3 {
        env.bra = env.cursor;
        env.slice_from("ar");
    } else if among_var == 4 {
        env.bra = env.cursor;
        env.slice_from("er");
    } else if among_var == 5 {
        env.bra = env.cursor;
        env.slice_from("ir");
    } else if among_var == 6 {
        env.slice_del();
    } else if among_var == 7 {
        if !env.eq_s_b("u") {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_standard_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_6);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_del();
        let v_1 = env.from_end();
        'lab0: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("ic") {
                env.to_end(v_1);
                break 'lab0;
            }
            env.bra = env.cursor;
            if !r_R2(env, context) {
                env.to_end(v_1);
                break 'lab0;
            }
            env.slice_del();
            break 'lab0;
        }
    } else if among_var == 3 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_from("log");
    } else if among_var == 4 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_from("u");
    } else if among_var == 5 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_from("ente");
    } else if among_var == 6 {
        if !r_R1(env, context) {
            return false;
        }
        env.slice_del();
        let v_2 = env.from_end();
        'lab1: loop {
            env.ket = env.cursor;
            among_var = env.find_among_b(A_3);
            if among_var == 0 {
                env.to_end(v_2);
                break 'lab1;
            }
            env.bra = env.cursor;
            if !r_R2(env, context) {
                env.to_end(v_2);
                break 'lab1;
            }
            env.slice_del();
            if among_var == 1 {
                env.ket = env.cursor;
                if !env.eq_s_b("at") {
                    env.to_end(v_2);
                    break 'lab1;
                }
                env.bra = env.cursor;
                if !r_R2(env, context) {
                    env.to_end(v_2);
                    break 'lab1;
                }
                env.slice_del();
            }
            break 'lab1;
        }
    } else if among_var == 7 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_del();
        let v_3 = env.from_end();
        'lab2: loop {
            env.ket = env.cursor;
            among_var = env.find_among_b(A_4);
            if among_var == 0 {
                env.to_end(v_3);
                break 'lab2;
            }
            env.bra = env.cursor;
            if among_var == 1 {
                if !r_R2(env, context) {
                    env.to_end(v_3);
                    break 'lab2;
                }
                env.slice_del();
            }
            break 'lab2;
        }
    } else if among_var == 8 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_del();
        let v_4 = env.from_end();
        'lab3: loop {
            env.ket = env.cursor;
            among_var = env.find_among_b(A_5);
            if among_var == 0 {
                env.to_end(v_4);
                break 'lab3;
            }
            env.bra = env.cursor;
            if among_var == 1 {
                if !r_R2(env, context) {
                    env.to_end(v_4);
                    break 'lab3;
                }
                env.slice_del();
            }
            break 'lab3;
        }
    } else if among_var == 9 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_del();
        let v_5 = env.from_end();
        'lab4: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("at") {
                env.to_end(v_5);
                break 'lab4;
            }
            env.bra = env.cursor;
            if !r_R2(env, context) {
                env.to_end(v_5);
                break 'lab4;
            }
            env.slice_del();
            break 'lab4;
        }
    }
    return true;
}

fn r_y_verb_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_within(context.i_pV, A_7);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !env.eq_s_b("u") {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_verb_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_within(context.i_pV, A_8);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        let v_3 = env.from_end();
        'lab0: loop {
            if !env.eq_s_b("u") {
                env.to_end(v_3);
                break 'lab0;
            }
            let v_4 = env.from_end();
            if !env.eq_s_b("g") {
                env.to_end(v_3);
                break 'lab0;
            }
            env.to_end(v_4);
            break 'lab0;
        }
        env.bra = env.cursor;
        env.slice_del();
    } else if among_var == 2 {
        env.slice_del();
    }
    return true;
}

fn r_residual_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_9);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !r_RV(env, context) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !r_RV(env, context) {
            return false;
        }
        env.slice_del();
        let v_1 = env.from_end();
        'lab0: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("u") {
                env.to_end(v_1);
                break 'lab0;
            }
            env.bra = env.cursor;
            let v_2 = env.from_end();
            if !env.eq_s_b("g") {
                env.to_end(v_1);
                break 'lab0;
            }
            env.to_end(v_2);
            if !r_RV(env, context) {
                env.to_end(v_1);
                break 'lab0;
            }
            env.slice_del();
            break 'lab0;
        }
    }
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        i_p2: 0,
        i_p1: 0,
        i_pV: 0,
    };
    let v_1 = env.cursor;
    r_mark_regions(env, context);
    env.cursor = v_1;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_2 = env.from_end();
    r_attached_pronoun(env, context);
    env.to_end(v_2);
    let v_3 = env.from_end();
    'lab2: loop {
        'lab3: loop {
            let v_4 = env.from_end();
            if r_standard_suffix(env, context) {
                break 'lab3;
            }
            env.to_end(v_4);
            if r_y_verb_suffix(env, context) {
                break 'lab3;
            }
            env.to_end(v_4);
            if !r_verb_suffix(env, context) {
                break 'lab2;
            }
            break 'lab3;
        }
        break 'lab2;
    }
    env.to_end(v_3);
    let v_5 = env.from_end();
    r_residual_suffix(env, context);
    env.to_end(v_5);
    env.cursor = env.limit_backward;
    let v_6 = env.cursor;
    r_postlude(env, context);
    env.cursor = v_6;
    return true;
}
