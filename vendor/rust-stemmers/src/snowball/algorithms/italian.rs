//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\u{00E0}';
    forward A_0 = [
        Among("", -1, 7, None),
        Among("qu", 0, 6, None),
        Among("\u{00E1}", 0, 1, None),
        Among("\u{00E9}", 0, 2, None),
        Among("\u{00ED}", 0, 3, None),
        Among("\u{00F3}", 0, 4, None),
        Among("\u{00FA}", 0, 5, None),
    ];
    forward A_1 = [
        Among("", -1, 3, None),
        Among("I", 0, 1, None),
        Among("U", 0, 2, None),
    ];
    backward A_2 = [
        Among("la", -1, -1, None),
        Among("cela", 0, -1, None),
        Among("gliela", 0, -1, None),
        Among("mela", 0, -1, None),
        Among("tela", 0, -1, None),
        Among("vela", 0, -1, None),
        Among("le", -1, -1, None),
        Among("cele", 6, -1, None),
        Among("gliele", 6, -1, None),
        Among("mele", 6, -1, None),
        Among("tele", 6, -1, None),
        Among("vele", 6, -1, None),
        Among("ne", -1, -1, None),
        Among("cene", 12, -1, None),
        Among("gliene", 12, -1, None),
        Among("mene", 12, -1, None),
        Among("sene", 12, -1, None),
        Among("tene", 12, -1, None),
        Among("vene", 12, -1, None),
        Among("ci", -1, -1, None),
        Among("li", -1, -1, None),
        Among("celi", 20, -1, None),
        Among("glieli", 20, -1, None),
        Among("meli", 20, -1, None),
        Among("teli", 20, -1, None),
        Among("veli", 20, -1, None),
        Among("gli", 20, -1, None),
        Among("mi", -1, -1, None),
        Among("si", -1, -1, None),
        Among("ti", -1, -1, None),
        Among("vi", -1, -1, None),
        Among("lo", -1, -1, None),
        Among("celo", 31, -1, None),
        Among("glielo", 31, -1, None),
        Among("melo", 31, -1, None),
        Among("telo", 31, -1, None),
        Among("velo", 31, -1, None),
    ];
    backward A_3 = [
        Among("ando", -1, 1, None),
        Among("endo", -1, 1, None),
        Among("ar", -1, 2, None),
        Among("er", -1, 2, None),
        Among("ir", -1, 2, None),
    ];
    backward A_4 = [
        Among("ic", -1, -1, None),
        Among("abil", -1, -1, None),
        Among("os", -1, -1, None),
        Among("iv", -1, 1, None),
    ];
    backward A_5 = [
        Among("ic", -1, 1, None),
        Among("abil", -1, 1, None),
        Among("iv", -1, 1, None),
    ];
    backward A_6 = [
        Among("ica", -1, 1, None),
        Among("logia", -1, 3, None),
        Among("osa", -1, 1, None),
        Among("ista", -1, 1, None),
        Among("iva", -1, 9, None),
        Among("anza", -1, 1, None),
        Among("enza", -1, 5, None),
        Among("ice", -1, 1, None),
        Among("atrice", 7, 1, None),
        Among("iche", -1, 1, None),
        Among("logie", -1, 3, None),
        Among("abile", -1, 1, None),
        Among("ibile", -1, 1, None),
        Among("usione", -1, 4, None),
        Among("azione", -1, 2, None),
        Among("uzione", -1, 4, None),
        Among("atore", -1, 2, None),
        Among("ose", -1, 1, None),
        Among("ante", -1, 1, None),
        Among("mente", -1, 1, None),
        Among("amente", 19, 7, None),
        Among("iste", -1, 1, None),
        Among("ive", -1, 9, None),
        Among("anze", -1, 1, None),
        Among("enze", -1, 5, None),
        Among("ici", -1, 1, None),
        Among("atrici", 25, 1, None),
        Among("ichi", -1, 1, None),
        Among("abili", -1, 1, None),
        Among("ibili", -1, 1, None),
        Among("ismi", -1, 1, None),
        Among("usioni", -1, 4, None),
        Among("azioni", -1, 2, None),
        Among("uzioni", -1, 4, None),
        Among("atori", -1, 2, None),
        Among("osi", -1, 1, None),
        Among("anti", -1, 1, None),
        Among("amenti", -1, 6, None),
        Among("imenti", -1, 6, None),
        Among("isti", -1, 1, None),
        Among("ivi", -1, 9, None),
        Among("ico", -1, 1, None),
        Among("ismo", -1, 1, None),
        Among("oso", -1, 1, None),
        Among("amento", -1, 6, None),
        Among("imento", -1, 6, None),
        Among("ivo", -1, 9, None),
        Among("it\u{00E0}", -1, 8, None),
        Among("ist\u{00E0}", -1, 1, None),
        Among("ist\u{00E8}", -1, 1, None),
        Among("ist\u{00EC}", -1, 1, None),
    ];
    backward A_7 = [
        Among("isca", -1, 1, None),
        Among("enda", -1, 1, None),
        Among("ata", -1, 1, None),
        Among("ita", -1, 1, None),
        Among("uta", -1, 1, None),
        Among("ava", -1, 1, None),
        Among("eva", -1, 1, None),
        Among("iva", -1, 1, None),
        Among("erebbe", -1, 1, None),
        Among("irebbe", -1, 1, None),
        Among("isce", -1, 1, None),
        Among("ende", -1, 1, None),
        Among("are", -1, 1, None),
        Among("ere", -1, 1, None),
        Among("ire", -1, 1, None),
        Among("asse", -1, 1, None),
        Among("ate", -1, 1, None),
        Among("avate", 16, 1, None),
        Among("evate", 16, 1, None),
        Among("ivate", 16, 1, None),
        Among("ete", -1, 1, None),
        Among("erete", 20, 1, None),
        Among("irete", 20, 1, None),
        Among("ite", -1, 1, None),
        Among("ereste", -1, 1, None),
        Among("ireste", -1, 1, None),
        Among("ute", -1, 1, None),
        Among("erai", -1, 1, None),
        Among("irai", -1, 1, None),
        Among("isci", -1, 1, None),
        Among("endi", -1, 1, None),
        Among("erei", -1, 1, None),
        Among("irei", -1, 1, None),
        Among("assi", -1, 1, None),
        Among("ati", -1, 1, None),
        Among("iti", -1, 1, None),
        Among("eresti", -1, 1, None),
        Among("iresti", -1, 1, None),
        Among("uti", -1, 1, None),
        Among("avi", -1, 1, None),
        Among("evi", -1, 1, None),
        Among("ivi", -1, 1, None),
        Among("isco", -1, 1, None),
        Among("ando", -1, 1, None),
        Among("endo", -1, 1, None),
        Among("Yamo", -1, 1, None),
        Among("iamo", -1, 1, None),
        Among("avamo", -1, 1, None),
        Among("evamo", -1, 1, None),
        Among("ivamo", -1, 1, None),
        Among("eremo", -1, 1, None),
        Among("iremo", -1, 1, None),
        Among("assimo", -1, 1, None),
        Among("ammo", -1, 1, None),
        Among("emmo", -1, 1, None),
        Among("eremmo", 54, 1, None),
        Among("iremmo", 54, 1, None),
        Among("immo", -1, 1, None),
        Among("ano", -1, 1, None),
        Among("iscano", 58, 1, None),
        Among("avano", 58, 1, None),
        Among("evano", 58, 1, None),
        Among("ivano", 58, 1, None),
        Among("eranno", -1, 1, None),
        Among("iranno", -1, 1, None),
        Among("ono", -1, 1, None),
        Among("iscono", 65, 1, None),
        Among("arono", 65, 1, None),
        Among("erono", 65, 1, None),
        Among("irono", 65, 1, None),
        Among("erebbero", -1, 1, None),
        Among("irebbero", -1, 1, None),
        Among("assero", -1, 1, None),
        Among("essero", -1, 1, None),
        Among("issero", -1, 1, None),
        Among("ato", -1, 1, None),
        Among("ito", -1, 1, None),
        Among("uto", -1, 1, None),
        Among("avo", -1, 1, None),
        Among("evo", -1, 1, None),
        Among("ivo", -1, 1, None),
        Among("ar", -1, 1, None),
        Among("ir", -1, 1, None),
        Among("er\u{00E0}", -1, 1, None),
        Among("ir\u{00E0}", -1, 1, None),
        Among("er\u{00F2}", -1, 1, None),
        Among("ir\u{00F2}", -1, 1, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 97,
    max: 249,
    bits: &[
        17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 8, 2, 1,
    ],
};

static G_AEIO: Grouping = Grouping {
    min: 97,
    max: 242,
    bits: &[
        17, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 8, 2,
    ],
};

static G_CG: Grouping = Grouping {
    min: 99,
    max: 103,
    bits: &[17],
};

#[derive(Clone)]
struct Context {
    i_p2: usize,
    i_p1: usize,
    i_pV: usize,
}

fn r_prelude(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    let v_1 = env.cursor;
    'replab0: loop {
        let v_2 = env.cursor;
        'lab1: for _ in 0..1 {
            env.bra = env.cursor;
            among_var = env.find_among(A_0);
            if among_var == 0 {
                break 'lab1;
            }
            env.ket = env.cursor;
            if among_var < 7 {
                env.slice_from_nth(among_var, "\u{00E0}|\u{00E8}|\u{00EC}|\u{00F2}|\u{00F9}|qU");
            } else if among_var == 7 {
                if !env.next() {
                    break 'lab1;
                }
            }
            continue 'replab0;
        }
        env.cursor = v_2;
        break 'replab0;
    }
    env.cursor = v_1;
    'replab2: loop {
        let v_3 = env.cursor;
        'lab3: for _ in 0..1 {
            'golab4: loop {
                let v_4 = env.cursor;
                'lab5: loop {
                    if !env.in_grouping(&G_v) {
                        break 'lab5;
                    }
                    env.bra = env.cursor;
                    'lab6: loop {
                        let v_5 = env.cursor;
                        'lab7: loop {
                            if !env.eq_s("u") {
                                break 'lab7;
                            }
                            env.ket = env.cursor;
                            if !env.in_grouping(&G_v) {
                                break 'lab7;
                            }
                            env.slice_from("U");
                            break 'lab6;
                        }
                        env.cursor = v_5;
                        if !env.eq_s("i") {
                            break 'lab5;
                        }
                        env.ket = env.cursor;
                        if !env.in_grouping(&G_v) {
                            break 'lab5;
                        }
                        env.slice_from("I");
                        break 'lab6;
                    }
                    env.cursor = v_4;
                    break 'golab4;
                }
                env.cursor = v_4;
                if !env.next() {
                    break 'lab3;
                }
            }
            continue 'replab2;
        }
        env.cursor = v_3;
        break 'replab2;
    }
    return true;
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
            among_var = env.find_among(A_1);
            if among_var == 0 {
                break 'lab1;
            }
            env.ket = env.cursor;
            if among_var == 1 {
                env.slice_from("i");
            } else if among_var == 2 {
                env.slice_from("u");
            } else if among_var == 3 {
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
    if env.substring_b(A_2) == 0 {
        return false;
    }
    among_var = env.find_among_b(A_3);
    if among_var == 0 {
        return false;
    }
    if !r_RV(env, context) {
        return false;
    }
    env.slice_from_nth(among_var, "|e");
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
        if !r_RV(env, context) {
            return false;
        }
        env.slice_del();
    } else if among_var == 7 {
        if !r_R1(env, context) {
            return false;
        }
        env.slice_del();
        let v_2 = env.from_end();
        'lab1: loop {
            env.ket = env.cursor;
            among_var = env.find_among_b(A_4);
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
    } else if among_var == 8 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_del();
        let v_3 = env.from_end();
        'lab2: loop {
            env.ket = env.cursor;
            among_var = env.find_among_b(A_5);
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
    } else if among_var == 9 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_del();
        let v_4 = env.from_end();
        'lab3: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("at") {
                env.to_end(v_4);
                break 'lab3;
            }
            env.bra = env.cursor;
            if !r_R2(env, context) {
                env.to_end(v_4);
                break 'lab3;
            }
            env.slice_del();
            env.ket = env.cursor;
            if !env.eq_s_b("ic") {
                env.to_end(v_4);
                break 'lab3;
            }
            env.bra = env.cursor;
            if !r_R2(env, context) {
                env.to_end(v_4);
                break 'lab3;
            }
            env.slice_del();
            break 'lab3;
        }
    }
    return true;
}

fn r_verb_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    if env.cursor < context.i_pV {
        return false;
    }
    let v_2 = env.limit_backward;
    env.limit_backward = context.i_pV;
    env.ket = env.cursor;
    among_var = env.find_among_b(A_7);
    if among_var == 0 {
        env.limit_backward = v_2;
        return false;
    }
    env.bra = env.cursor;
    if among_var == 1 {
        env.slice_del();
    }
    env.limit_backward = v_2;
    return true;
}

fn r_vowel_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    'lab0: loop {
        env.ket = env.cursor;
        if !env.in_grouping_b(&G_AEIO) {
            env.to_end(v_1);
            break 'lab0;
        }
        env.bra = env.cursor;
        if !r_RV(env, context) {
            env.to_end(v_1);
            break 'lab0;
        }
        env.slice_del();
        env.ket = env.cursor;
        if !env.eq_s_b("i") {
            env.to_end(v_1);
            break 'lab0;
        }
        env.bra = env.cursor;
        if !r_RV(env, context) {
            env.to_end(v_1);
            break 'lab0;
        }
        env.slice_del();
        break 'lab0;
    }
    let v_2 = env.from_end();
    'lab1: loop {
        env.ket = env.cursor;
        if !env.eq_s_b("h") {
            env.to_end(v_2);
            break 'lab1;
        }
        env.bra = env.cursor;
        if !env.in_grouping_b(&G_CG) {
            env.to_end(v_2);
            break 'lab1;
        }
        if !r_RV(env, context) {
            env.to_end(v_2);
            break 'lab1;
        }
        env.slice_del();
        break 'lab1;
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
    r_prelude(env, context);
    env.cursor = v_1;
    let v_2 = env.cursor;
    r_mark_regions(env, context);
    env.cursor = v_2;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_3 = env.from_end();
    r_attached_pronoun(env, context);
    env.to_end(v_3);
    let v_4 = env.from_end();
    'lab3: loop {
        'lab4: loop {
            let v_5 = env.from_end();
            if r_standard_suffix(env, context) {
                break 'lab4;
            }
            env.to_end(v_5);
            if !r_verb_suffix(env, context) {
                break 'lab3;
            }
            break 'lab4;
        }
        break 'lab3;
    }
    env.to_end(v_4);
    let v_6 = env.from_end();
    r_vowel_suffix(env, context);
    env.to_end(v_6);
    env.cursor = env.limit_backward;
    let v_7 = env.cursor;
    r_postlude(env, context);
    env.cursor = v_7;
    return true;
}
