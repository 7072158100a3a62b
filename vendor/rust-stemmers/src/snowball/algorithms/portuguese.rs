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
        Among("", -1, 3, None),
        Among("\u{00E3}", 0, 1, None),
        Among("\u{00F5}", 0, 2, None),
    ];
    forward A_1 = [
        Among("", -1, 3, None),
        Among("a~", 0, 1, None),
        Among("o~", 0, 2, None),
    ];
    backward A_2 = [
        Among("ic", -1, -1, None),
        Among("ad", -1, -1, None),
        Among("os", -1, -1, None),
        Among("iv", -1, 1, None),
    ];
    backward A_3 = [
        Among("ante", -1, 1, None),
        Among("avel", -1, 1, None),
        Among("\u{00ED}vel", -1, 1, None),
    ];
    backward A_4 = [
        Among("ic", -1, 1, None),
        Among("abil", -1, 1, None),
        Among("iv", -1, 1, None),
    ];
    backward A_5 = [
        Among("ica", -1, 1, None),
        Among("\u{00E2}ncia", -1, 1, None),
        Among("\u{00EA}ncia", -1, 4, None),
        Among("logia", -1, 2, None),
        Among("ira", -1, 9, None),
        Among("adora", -1, 1, None),
        Among("osa", -1, 1, None),
        Among("ista", -1, 1, None),
        Among("iva", -1, 8, None),
        Among("eza", -1, 1, None),
        Among("idade", -1, 7, None),
        Among("ante", -1, 1, None),
        Among("mente", -1, 6, None),
        Among("amente", 12, 5, None),
        Among("\u{00E1}vel", -1, 1, None),
        Among("\u{00ED}vel", -1, 1, None),
        Among("ico", -1, 1, None),
        Among("ismo", -1, 1, None),
        Among("oso", -1, 1, None),
        Among("amento", -1, 1, None),
        Among("imento", -1, 1, None),
        Among("ivo", -1, 8, None),
        Among("a\u{00E7}a~o", -1, 1, None),
        Among("u\u{00E7}a~o", -1, 3, None),
        Among("ador", -1, 1, None),
        Among("icas", -1, 1, None),
        Among("\u{00EA}ncias", -1, 4, None),
        Among("logias", -1, 2, None),
        Among("iras", -1, 9, None),
        Among("adoras", -1, 1, None),
        Among("osas", -1, 1, None),
        Among("istas", -1, 1, None),
        Among("ivas", -1, 8, None),
        Among("ezas", -1, 1, None),
        Among("idades", -1, 7, None),
        Among("adores", -1, 1, None),
        Among("antes", -1, 1, None),
        Among("a\u{00E7}o~es", -1, 1, None),
        Among("u\u{00E7}o~es", -1, 3, None),
        Among("icos", -1, 1, None),
        Among("ismos", -1, 1, None),
        Among("osos", -1, 1, None),
        Among("amentos", -1, 1, None),
        Among("imentos", -1, 1, None),
        Among("ivos", -1, 8, None),
    ];
    backward A_6 = [
        Among("ada", -1, 1, None),
        Among("ida", -1, 1, None),
        Among("ia", -1, 1, None),
        Among("aria", 2, 1, None),
        Among("eria", 2, 1, None),
        Among("iria", 2, 1, None),
        Among("ara", -1, 1, None),
        Among("era", -1, 1, None),
        Among("ira", -1, 1, None),
        Among("ava", -1, 1, None),
        Among("asse", -1, 1, None),
        Among("esse", -1, 1, None),
        Among("isse", -1, 1, None),
        Among("aste", -1, 1, None),
        Among("este", -1, 1, None),
        Among("iste", -1, 1, None),
        Among("ei", -1, 1, None),
        Among("arei", 16, 1, None),
        Among("erei", 16, 1, None),
        Among("irei", 16, 1, None),
        Among("am", -1, 1, None),
        Among("iam", 20, 1, None),
        Among("ariam", 21, 1, None),
        Among("eriam", 21, 1, None),
        Among("iriam", 21, 1, None),
        Among("aram", 20, 1, None),
        Among("eram", 20, 1, None),
        Among("iram", 20, 1, None),
        Among("avam", 20, 1, None),
        Among("em", -1, 1, None),
        Among("arem", 29, 1, None),
        Among("erem", 29, 1, None),
        Among("irem", 29, 1, None),
        Among("assem", 29, 1, None),
        Among("essem", 29, 1, None),
        Among("issem", 29, 1, None),
        Among("ado", -1, 1, None),
        Among("ido", -1, 1, None),
        Among("ando", -1, 1, None),
        Among("endo", -1, 1, None),
        Among("indo", -1, 1, None),
        Among("ara~o", -1, 1, None),
        Among("era~o", -1, 1, None),
        Among("ira~o", -1, 1, None),
        Among("ar", -1, 1, None),
        Among("er", -1, 1, None),
        Among("ir", -1, 1, None),
        Among("as", -1, 1, None),
        Among("adas", 47, 1, None),
        Among("idas", 47, 1, None),
        Among("ias", 47, 1, None),
        Among("arias", 50, 1, None),
        Among("erias", 50, 1, None),
        Among("irias", 50, 1, None),
        Among("aras", 47, 1, None),
        Among("eras", 47, 1, None),
        Among("iras", 47, 1, None),
        Among("avas", 47, 1, None),
        Among("es", -1, 1, None),
        Among("ardes", 58, 1, None),
        Among("erdes", 58, 1, None),
        Among("irdes", 58, 1, None),
        Among("ares", 58, 1, None),
        Among("eres", 58, 1, None),
        Among("ires", 58, 1, None),
        Among("asses", 58, 1, None),
        Among("esses", 58, 1, None),
        Among("isses", 58, 1, None),
        Among("astes", 58, 1, None),
        Among("estes", 58, 1, None),
        Among("istes", 58, 1, None),
        Among("is", -1, 1, None),
        Among("ais", 71, 1, None),
        Among("eis", 71, 1, None),
        Among("areis", 73, 1, None),
        Among("ereis", 73, 1, None),
        Among("ireis", 73, 1, None),
        Among("\u{00E1}reis", 73, 1, None),
        Among("\u{00E9}reis", 73, 1, None),
        Among("\u{00ED}reis", 73, 1, None),
        Among("\u{00E1}sseis", 73, 1, None),
        Among("\u{00E9}sseis", 73, 1, None),
        Among("\u{00ED}sseis", 73, 1, None),
        Among("\u{00E1}veis", 73, 1, None),
        Among("\u{00ED}eis", 73, 1, None),
        Among("ar\u{00ED}eis", 84, 1, None),
        Among("er\u{00ED}eis", 84, 1, None),
        Among("ir\u{00ED}eis", 84, 1, None),
        Among("ados", -1, 1, None),
        Among("idos", -1, 1, None),
        Among("amos", -1, 1, None),
        Among("\u{00E1}ramos", 90, 1, None),
        Among("\u{00E9}ramos", 90, 1, None),
        Among("\u{00ED}ramos", 90, 1, None),
        Among("\u{00E1}vamos", 90, 1, None),
        Among("\u{00ED}amos", 90, 1, None),
        Among("ar\u{00ED}amos", 95, 1, None),
        Among("er\u{00ED}amos", 95, 1, None),
        Among("ir\u{00ED}amos", 95, 1, None),
        Among("emos", -1, 1, None),
        Among("aremos", 99, 1, None),
        Among("eremos", 99, 1, None),
        Among("iremos", 99, 1, None),
        Among("\u{00E1}ssemos", 99, 1, None),
        Among("\u{00EA}ssemos", 99, 1, None),
        Among("\u{00ED}ssemos", 99, 1, None),
        Among("imos", -1, 1, None),
        Among("armos", -1, 1, None),
        Among("ermos", -1, 1, None),
        Among("irmos", -1, 1, None),
        Among("\u{00E1}mos", -1, 1, None),
        Among("ar\u{00E1}s", -1, 1, None),
        Among("er\u{00E1}s", -1, 1, None),
        Among("ir\u{00E1}s", -1, 1, None),
        Among("eu", -1, 1, None),
        Among("iu", -1, 1, None),
        Among("ou", -1, 1, None),
        Among("ar\u{00E1}", -1, 1, None),
        Among("er\u{00E1}", -1, 1, None),
        Among("ir\u{00E1}", -1, 1, None),
    ];
    backward A_7 = [
        Among("a", -1, 1, None),
        Among("i", -1, 1, None),
        Among("o", -1, 1, None),
        Among("os", -1, 1, None),
        Among("\u{00E1}", -1, 1, None),
        Among("\u{00ED}", -1, 1, None),
        Among("\u{00F3}", -1, 1, None),
    ];
    backward A_8 = [
        Among("e", -1, 1, None),
        Among("\u{00E7}", -1, 2, None),
        Among("\u{00E9}", -1, 1, None),
        Among("\u{00EA}", -1, 1, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 97,
    max: 250,
    bits: &[
        17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 19, 12, 2,
    ],
};

#[derive(Clone)]
struct Context {
    i_p2: usize,
    i_p1: usize,
    i_pV: usize,
}

fn r_prelude(env: &mut SnowballEnv, context: &mut Context) -> bool {
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
            if among_var == 1 {
                env.slice_from("a~");
            } else if among_var == 2 {
                env.slice_from("o~");
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
                env.slice_from("\u{00E3}");
            } else if among_var == 2 {
                env.slice_from("\u{00F5}");
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

fn r_standard_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_5);
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
        env.slice_from("log");
    } else if among_var == 3 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_from("u");
    } else if among_var == 4 {
        if !r_R2(env, context) {
            return false;
        }
        env.slice_from("ente");
    } else if among_var == 5 {
        if !r_R1(env, context) {
            return false;
        }
        env.slice_del();
        let v_1 = env.from_end();
        'lab0: loop {
            env.ket = env.cursor;
            among_var = env.find_among_b(A_2);
            if among_var == 0 {
                env.to_end(v_1);
                break 'lab0;
            }
            env.bra = env.cursor;
            if !r_R2(env, context) {
                env.to_end(v_1);
                break 'lab0;
            }
            env.slice_del();
            if among_var == 1 {
                env.ket = env.cursor;
                if !env.eq_s_b("at") {
                    env.to_end(v_1);
                    break 'lab0;
                }
                env.bra = env.cursor;
                if !r_R2(env, context) {
                    env.to_end(v_1);
                    break 'lab0;
                }
                env.slice_del();
            }
            break 'lab0;
        }
    } else if among_var == 6 {
        if !r_R2(env, context) {
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
            if among_var == 1 {
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
            break 'lab3;
        }
    } else if among_var == 9 {
        if !r_RV(env, context) {
            return false;
        }
        if !env.eq_s_b("e") {
            return false;
        }
        env.slice_from("ir");
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
    among_var = env.find_among_b(A_6);
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

fn r_residual_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_7);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !r_RV(env, context) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_residual_form(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_8);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !r_RV(env, context) {
            return false;
        }
        env.slice_del();
        env.ket = env.cursor;
        'lab0: loop {
            let v_1 = env.from_end();
            'lab1: loop {
                if !env.eq_s_b("u") {
                    break 'lab1;
                }
                env.bra = env.cursor;
                let v_2 = env.from_end();
                if !env.eq_s_b("g") {
                    break 'lab1;
                }
                env.to_end(v_2);
                break 'lab0;
            }
            env.to_end(v_1);
            if !env.eq_s_b("i") {
                return false;
            }
            env.bra = env.cursor;
            let v_3 = env.from_end();
            if !env.eq_s_b("c") {
                return false;
            }
            env.to_end(v_3);
            break 'lab0;
        }
        if !r_RV(env, context) {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        env.slice_from("c");
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
    'lab2: loop {
        'lab3: loop {
            let v_4 = env.from_end();
            'lab4: loop {
                let v_5 = env.from_end();
                'lab5: loop {
                    let v_6 = env.from_end();
                    if r_standard_suffix(env, context) {
                        break 'lab5;
                    }
                    env.to_end(v_6);
                    if !r_verb_suffix(env, context) {
                        break 'lab4;
                    }
                    break 'lab5;
                }
                env.to_end(v_5);
                let v_7 = env.from_end();
                'lab7: loop {
                    if !env.literal_b("i") {
                        break 'lab7;
                    }
                    let v_8 = env.from_end();
                    if !env.eq_s_b("c") {
                        break 'lab7;
                    }
                    env.to_end(v_8);
                    if !r_RV(env, context) {
                        break 'lab7;
                    }
                    env.slice_del();
                    break 'lab7;
                }
                env.to_end(v_7);
                break 'lab3;
            }
            env.to_end(v_4);
            if !r_residual_suffix(env, context) {
                break 'lab2;
            }
            break 'lab3;
        }
        break 'lab2;
    }
    env.to_end(v_3);
    let v_9 = env.from_end();
    r_residual_form(env, context);
    env.to_end(v_9);
    env.cursor = env.limit_backward;
    let v_10 = env.cursor;
    r_postlude(env, context);
    env.cursor = v_10;
    return true;
}
