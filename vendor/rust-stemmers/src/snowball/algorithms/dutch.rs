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
        Among("", -1, 6, None),
        Among("\u{00E1}", 0, 1, None),
        Among("\u{00E4}", 0, 1, None),
        Among("\u{00E9}", 0, 2, None),
        Among("\u{00EB}", 0, 2, None),
        Among("\u{00ED}", 0, 3, None),
        Among("\u{00EF}", 0, 3, None),
        Among("\u{00F3}", 0, 4, None),
        Among("\u{00F6}", 0, 4, None),
        Among("\u{00FA}", 0, 5, None),
        Among("\u{00FC}", 0, 5, None),
    ];
    forward A_1 = [
        Among("", -1, 3, None),
        Among("I", 0, 2, None),
        Among("Y", 0, 1, None),
    ];
    backward A_2 = [
        Among("dd", -1, -1, None),
        Among("kk", -1, -1, None),
        Among("tt", -1, -1, None),
    ];
    backward A_3 = [
        Among("ene", -1, 2, None),
        Among("se", -1, 3, None),
        Among("en", -1, 2, None),
        Among("heden", 2, 1, None),
        Among("s", -1, 3, None),
    ];
    backward A_4 = [
        Among("end", -1, 1, None),
        Among("ig", -1, 2, None),
        Among("ing", -1, 1, None),
        Among("lijk", -1, 3, None),
        Among("baar", -1, 4, None),
        Among("bar", -1, 5, None),
    ];
    backward A_5 = [
        Among("aa", -1, -1, None),
        Among("ee", -1, -1, None),
        Among("oo", -1, -1, None),
        Among("uu", -1, -1, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 97,
    max: 232,
    bits: &[17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128],
};

static G_v_I: Grouping = Grouping {
    min: 73,
    max: 232,
    bits: &[
        1, 0, 0, 17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128,
    ],
};

static G_v_j: Grouping = Grouping {
    min: 97,
    max: 232,
    bits: &[17, 67, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128],
};

#[derive(Clone)]
struct Context {
    i_p2: usize,
    i_p1: usize,
    b_e_found: bool,
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
            if among_var < 6 {
                env.slice_from_nth(among_var, "a|e|i|o|u");
            } else if among_var == 6 {
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
    let v_3 = env.cursor;
    'lab2: loop {
        env.bra = env.cursor;
        if !env.eq_s("y") {
            env.cursor = v_3;
            break 'lab2;
        }
        env.ket = env.cursor;
        env.slice_from("Y");
        break 'lab2;
    }
    'replab3: loop {
        let v_4 = env.cursor;
        'lab4: for _ in 0..1 {
            'golab5: loop {
                let v_5 = env.cursor;
                'lab6: loop {
                    if !env.in_grouping(&G_v) {
                        break 'lab6;
                    }
                    env.bra = env.cursor;
                    'lab7: loop {
                        let v_6 = env.cursor;
                        'lab8: loop {
                            if !env.eq_s("i") {
                                break 'lab8;
                            }
                            env.ket = env.cursor;
                            if !env.in_grouping(&G_v) {
                                break 'lab8;
                            }
                            env.slice_from("I");
                            break 'lab7;
                        }
                        env.cursor = v_6;
                        if !env.eq_s("y") {
                            break 'lab6;
                        }
                        env.ket = env.cursor;
                        env.slice_from("Y");
                        break 'lab7;
                    }
                    env.cursor = v_5;
                    break 'golab5;
                }
                env.cursor = v_5;
                if !env.next() {
                    break 'lab4;
                }
            }
            continue 'replab3;
        }
        env.cursor = v_4;
        break 'replab3;
    }
    return true;
}

fn r_mark_regions(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.i_p1 = env.limit;
    context.i_p2 = env.limit;
    if !env.gopast_in(&G_v) {
        return false;
    }
    if !env.gopast_out(&G_v) {
        return false;
    }
    context.i_p1 = env.cursor;
    'lab4: loop {
        if !(context.i_p1 < 3) {
            break 'lab4;
        }
        context.i_p1 = 3;
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
            among_var = env.find_among(A_1);
            if among_var == 0 {
                break 'lab1;
            }
            env.ket = env.cursor;
            if among_var == 1 {
                env.slice_from("y");
            } else if among_var == 2 {
                env.slice_from("i");
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

fn r_undouble(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    if env.find_among_b(A_2) == 0 {
        return false;
    }
    env.to_end(v_1);
    env.ket = env.cursor;
    if !env.next_b() {
        return false;
    }
    env.bra = env.cursor;
    env.slice_del();
    return true;
}

fn r_e_ending(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_e_found = false;
    if !env.literal_b("e") {
        return false;
    }
    if !r_R1(env, context) {
        return false;
    }
    let v_1 = env.from_end();
    if !env.out_grouping_b(&G_v) {
        return false;
    }
    env.to_end(v_1);
    env.slice_del();
    context.b_e_found = true;
    if !r_undouble(env, context) {
        return false;
    }
    return true;
}

fn r_en_ending(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_R1(env, context) {
        return false;
    }
    let v_1 = env.from_end();
    if !env.out_grouping_b(&G_v) {
        return false;
    }
    env.to_end(v_1);
    let v_2 = env.from_end();
    'lab0: loop {
        if !env.eq_s_b("gem") {
            break 'lab0;
        }
        return false;
    }
    env.to_end(v_2);
    env.slice_del();
    if !r_undouble(env, context) {
        return false;
    }
    return true;
}

fn r_standard_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    let v_1 = env.from_end();
    'lab0: loop {
        among_var = env.substring_b(A_3);
        if among_var == 0 {
            break 'lab0;
        }
        if among_var == 1 {
            if !r_R1(env, context) {
                break 'lab0;
            }
            env.slice_from("heid");
        } else if among_var == 2 {
            if !r_en_ending(env, context) {
                break 'lab0;
            }
        } else if among_var == 3 {
            if !r_R1(env, context) {
                break 'lab0;
            }
            if !env.out_grouping_b(&G_v_j) {
                break 'lab0;
            }
            env.slice_del();
        }
        break 'lab0;
    }
    env.to_end(v_1);
    let v_2 = env.from_end();
    r_e_ending(env, context);
    env.to_end(v_2);
    let v_3 = env.from_end();
    'lab2: loop {
        if !env.literal_b("heid") {
            break 'lab2;
        }
        if !r_R2(env, context) {
            break 'lab2;
        }
        let v_4 = env.from_end();
        if env.eq_s_b("c") {
            break 'lab2;
        }
        env.to_end(v_4);
        env.slice_del();
        if !env.literal_b("en") {
            break 'lab2;
        }
        if !r_en_ending(env, context) {
            break 'lab2;
        }
        break 'lab2;
    }
    env.to_end(v_3);
    let v_5 = env.from_end();
    'lab4: loop {
        among_var = env.substring_b(A_4);
        if among_var == 0 {
            break 'lab4;
        }
        if among_var == 1 {
            if !r_R2(env, context) {
                break 'lab4;
            }
            env.slice_del();
            'lab5: loop {
                let v_6 = env.from_end();
                'lab6: loop {
                    if !env.literal_b("ig") {
                        break 'lab6;
                    }
                    if !r_R2(env, context) {
                        break 'lab6;
                    }
                    let v_7 = env.from_end();
                    if env.eq_s_b("e") {
                        break 'lab6;
                    }
                    env.to_end(v_7);
                    env.slice_del();
                    break 'lab5;
                }
                env.to_end(v_6);
                if !r_undouble(env, context) {
                    break 'lab4;
                }
                break 'lab5;
            }
        } else if among_var == 2 {
            if !r_R2(env, context) {
                break 'lab4;
            }
            let v_8 = env.from_end();
            if env.eq_s_b("e") {
                break 'lab4;
            }
            env.to_end(v_8);
            env.slice_del();
        } else if among_var == 3 {
            if !r_R2(env, context) {
                break 'lab4;
            }
            env.slice_del();
            if !r_e_ending(env, context) {
                break 'lab4;
            }
        } else if among_var == 4 {
            if !r_R2(env, context) {
                break 'lab4;
            }
            env.slice_del();
        } else if among_var == 5 {
            if !r_R2(env, context) {
                break 'lab4;
            }
            if !context.b_e_found {
                break 'lab4;
            }
            env.slice_del();
        }
        break 'lab4;
    }
    env.to_end(v_5);
    let v_9 = env.from_end();
    'lab9: loop {
        if !env.out_grouping_b(&G_v_I) {
            break 'lab9;
        }
        let v_10 = env.from_end();
        if env.find_among_b(A_5) == 0 {
            break 'lab9;
        }
        if !env.out_grouping_b(&G_v) {
            break 'lab9;
        }
        env.to_end(v_10);
        env.ket = env.cursor;
        if !env.next_b() {
            break 'lab9;
        }
        env.bra = env.cursor;
        env.slice_del();
        break 'lab9;
    }
    env.to_end(v_9);
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        i_p2: 0,
        i_p1: 0,
        b_e_found: false,
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
