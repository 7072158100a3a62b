//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\u{00E4}';
    forward A_0 = [
        Among("", -1, 6, None),
        Among("U", 0, 2, None),
        Among("Y", 0, 1, None),
        Among("\u{00E4}", 0, 3, None),
        Among("\u{00F6}", 0, 4, None),
        Among("\u{00FC}", 0, 5, None),
    ];
    backward A_1 = [
        Among("e", -1, 2, None),
        Among("em", -1, 1, None),
        Among("en", -1, 2, None),
        Among("ern", -1, 1, None),
        Among("er", -1, 1, None),
        Among("s", -1, 3, None),
        Among("es", 5, 2, None),
    ];
    backward A_2 = [
        Among("en", -1, 1, None),
        Among("er", -1, 1, None),
        Among("st", -1, 2, None),
        Among("est", 2, 1, None),
    ];
    backward A_3 = [
        Among("ig", -1, 1, None),
        Among("lich", -1, 1, None),
    ];
    backward A_4 = [
        Among("end", -1, 1, None),
        Among("ig", -1, 2, None),
        Among("ung", -1, 1, None),
        Among("lich", -1, 3, None),
        Among("isch", -1, 2, None),
        Among("ik", -1, 2, None),
        Among("heit", -1, 3, None),
        Among("keit", -1, 4, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 97,
    max: 252,
    bits: &[
        17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32, 8,
    ],
};

static G_s_ending: Grouping = Grouping {
    min: 98,
    max: 116,
    bits: &[117, 30, 5],
};

static G_st_ending: Grouping = Grouping {
    min: 98,
    max: 116,
    bits: &[117, 30, 4],
};

#[derive(Clone)]
struct Context {
    i_x: usize,
    i_p2: usize,
    i_p1: usize,
}

fn r_prelude(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.cursor;
    'replab0: loop {
        let v_2 = env.cursor;
        'lab1: for _ in 0..1 {
            'lab2: loop {
                let v_3 = env.cursor;
                'lab3: loop {
                    env.bra = env.cursor;
                    if !env.eq_s("\u{00DF}") {
                        break 'lab3;
                    }
                    env.ket = env.cursor;
                    env.slice_from("ss");
                    break 'lab2;
                }
                env.cursor = v_3;
                if !env.next() {
                    break 'lab1;
                }
                break 'lab2;
            }
            continue 'replab0;
        }
        env.cursor = v_2;
        break 'replab0;
    }
    env.cursor = v_1;
    'replab4: loop {
        let v_4 = env.cursor;
        'lab5: for _ in 0..1 {
            'golab6: loop {
                let v_5 = env.cursor;
                'lab7: loop {
                    if !env.in_grouping(&G_v) {
                        break 'lab7;
                    }
                    env.bra = env.cursor;
                    'lab8: loop {
                        let v_6 = env.cursor;
                        'lab9: loop {
                            if !env.eq_s("u") {
                                break 'lab9;
                            }
                            env.ket = env.cursor;
                            if !env.in_grouping(&G_v) {
                                break 'lab9;
                            }
                            env.slice_from("U");
                            break 'lab8;
                        }
                        env.cursor = v_6;
                        if !env.eq_s("y") {
                            break 'lab7;
                        }
                        env.ket = env.cursor;
                        if !env.in_grouping(&G_v) {
                            break 'lab7;
                        }
                        env.slice_from("Y");
                        break 'lab8;
                    }
                    env.cursor = v_5;
                    break 'golab6;
                }
                env.cursor = v_5;
                if !env.next() {
                    break 'lab5;
                }
            }
            continue 'replab4;
        }
        env.cursor = v_4;
        break 'replab4;
    }
    return true;
}

fn r_mark_regions(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.i_p1 = env.limit;
    context.i_p2 = env.limit;
    let v_1 = env.cursor;
    if !env.hop(3) {
        return false;
    }
    context.i_x = env.cursor;
    env.cursor = v_1;
    if !env.gopast_in(&G_v) {
        return false;
    }
    if !env.gopast_out(&G_v) {
        return false;
    }
    context.i_p1 = env.cursor;
    'lab4: loop {
        if !(context.i_p1 < context.i_x) {
            break 'lab4;
        }
        context.i_p1 = context.i_x;
        break 'lab4;
    }
    if !env.gopast_in(&G_v) {
        return false;
    }
    if !env.gopast_out(&G_v) {
        return false;
    }
    context.i_p2 = env.cursor;
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
                env.slice_from_nth(among_var, "y|u|a|o|u");
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
    let v_1 = env.from_end();
    'lab0: loop {
        among_var = env.substring_b(A_1);
        if among_var == 0 {
            break 'lab0;
        }
        if !r_R1(env, context) {
            break 'lab0;
        }
        if among_var == 1 {
            env.slice_del();
        } else if among_var == 2 {
            env.slice_del();
            let v_2 = env.from_end();
            'lab1: loop {
                env.ket = env.cursor;
                if !env.eq_s_b("s") {
                    env.to_end(v_2);
                    break 'lab1;
                }
                env.bra = env.cursor;
                if !env.eq_s_b("nis") {
                    env.to_end(v_2);
                    break 'lab1;
                }
                env.slice_del();
                break 'lab1;
            }
        } else if among_var == 3 {
            if !env.in_grouping_b(&G_s_ending) {
                break 'lab0;
            }
            env.slice_del();
        }
        break 'lab0;
    }
    env.to_end(v_1);
    let v_3 = env.from_end();
    'lab2: loop {
        among_var = env.substring_b(A_2);
        if among_var == 0 {
            break 'lab2;
        }
        if !r_R1(env, context) {
            break 'lab2;
        }
        if among_var == 1 {
            env.slice_del();
        } else if among_var == 2 {
            if !env.in_grouping_b(&G_st_ending) {
                break 'lab2;
            }
            if !env.hop(-3) {
                break 'lab2;
            }
            env.slice_del();
        }
        break 'lab2;
    }
    env.to_end(v_3);
    let v_4 = env.from_end();
    'lab3: loop {
        among_var = env.substring_b(A_4);
        if among_var == 0 {
            break 'lab3;
        }
        if !r_R2(env, context) {
            break 'lab3;
        }
        if among_var == 1 {
            env.slice_del();
            let v_5 = env.from_end();
            'lab4: loop {
                env.ket = env.cursor;
                if !env.eq_s_b("ig") {
                    env.to_end(v_5);
                    break 'lab4;
                }
                env.bra = env.cursor;
                let v_6 = env.from_end();
                'lab5: loop {
                    if !env.eq_s_b("e") {
                        break 'lab5;
                    }
                    env.to_end(v_5);
                    break 'lab4;
                }
                env.to_end(v_6);
                if !r_R2(env, context) {
                    env.to_end(v_5);
                    break 'lab4;
                }
                env.slice_del();
                break 'lab4;
            }
        } else if among_var == 2 {
            let v_7 = env.from_end();
            if env.eq_s_b("e") {
                break 'lab3;
            }
            env.to_end(v_7);
            env.slice_del();
        } else if among_var == 3 {
            env.slice_del();
            let v_8 = env.from_end();
            'lab7: loop {
                env.ket = env.cursor;
                'lab8: loop {
                    let v_9 = env.from_end();
                    if env.eq_s_b("er") {
                        break 'lab8;
                    }
                    env.to_end(v_9);
                    if !env.eq_s_b("en") {
                        env.to_end(v_8);
                        break 'lab7;
                    }
                    break 'lab8;
                }
                env.bra = env.cursor;
                if !r_R1(env, context) {
                    env.to_end(v_8);
                    break 'lab7;
                }
                env.slice_del();
                break 'lab7;
            }
        } else if among_var == 4 {
            env.slice_del();
            let v_10 = env.from_end();
            'lab10: loop {
                env.ket = env.cursor;
                among_var = env.find_among_b(A_3);
                if among_var == 0 {
                    env.to_end(v_10);
                    break 'lab10;
                }
                env.bra = env.cursor;
                if !r_R2(env, context) {
                    env.to_end(v_10);
                    break 'lab10;
                }
                if among_var == 1 {
                    env.slice_del();
                }
                break 'lab10;
            }
        }
        break 'lab3;
    }
    env.to_end(v_4);
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        i_x: 0,
        i_p2: 0,
        i_p1: 0,
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
    r_standard_suffix(env, context);
    env.to_end(v_3);
    env.cursor = env.limit_backward;
    let v_4 = env.cursor;
    r_postlude(env, context);
    env.cursor = v_4;
    return true;
}
