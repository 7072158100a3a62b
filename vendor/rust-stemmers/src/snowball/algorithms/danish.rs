//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\u{00F8}';
    backward A_0 = [
        Among("hed", -1, 1, None),
        Among("ethed", 0, 1, None),
        Among("ered", -1, 1, None),
        Among("e", -1, 1, None),
        Among("erede", 3, 1, None),
        Among("ende", 3, 1, None),
        Among("erende", 5, 1, None),
        Among("ene", 3, 1, None),
        Among("erne", 3, 1, None),
        Among("ere", 3, 1, None),
        Among("en", -1, 1, None),
        Among("heden", 10, 1, None),
        Among("eren", 10, 1, None),
        Among("er", -1, 1, None),
        Among("heder", 13, 1, None),
        Among("erer", 13, 1, None),
        Among("s", -1, 2, None),
        Among("heds", 16, 1, None),
        Among("es", 16, 1, None),
        Among("endes", 18, 1, None),
        Among("erendes", 19, 1, None),
        Among("enes", 18, 1, None),
        Among("ernes", 18, 1, None),
        Among("eres", 18, 1, None),
        Among("ens", 16, 1, None),
        Among("hedens", 24, 1, None),
        Among("erens", 24, 1, None),
        Among("ers", 16, 1, None),
        Among("ets", 16, 1, None),
        Among("erets", 28, 1, None),
        Among("et", -1, 1, None),
        Among("eret", 30, 1, None),
    ];
    backward A_1 = [
        Among("gd", -1, -1, None),
        Among("dt", -1, -1, None),
        Among("gt", -1, -1, None),
        Among("kt", -1, -1, None),
    ];
    backward A_2 = [
        Among("ig", -1, 1, None),
        Among("lig", 0, 1, None),
        Among("elig", 1, 1, None),
        Among("els", -1, 1, None),
        Among("l\u{00F8}st", -1, 2, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 97,
    max: 248,
    bits: &[
        17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 128,
    ],
};

static G_s_ending: Grouping = Grouping {
    min: 97,
    max: 229,
    bits: &[239, 254, 42, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16],
};

#[derive(Clone)]
struct Context {
    i_x: usize,
    i_p1: usize,
    S_ch: Vec<u8>,
}

fn r_mark_regions(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.i_p1 = env.limit;
    let v_1 = env.cursor;
    if !env.hop(3) {
        return false;
    }
    context.i_x = env.cursor;
    env.cursor = v_1;
    if !env.goto_in(&G_v) {
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
    return true;
}

fn r_main_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_within(context.i_p1, A_0);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        env.slice_del();
    } else if among_var == 2 {
        if !env.in_grouping_b(&G_s_ending) {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_consonant_pair(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let v_1 = env.from_end();
    if env.substring_within(context.i_p1, A_1) == 0 {
        return false;
    }
    env.to_end(v_1);
    if !env.next_b() {
        return false;
    }
    env.bra = env.cursor;
    env.slice_del();
    return true;
}

fn r_other_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    let v_1 = env.from_end();
    'lab0: loop {
        if !env.literal_b("st") {
            break 'lab0;
        }
        if !env.eq_s_b("ig") {
            break 'lab0;
        }
        env.slice_del();
        break 'lab0;
    }
    env.to_end(v_1);
    among_var = env.substring_within(context.i_p1, A_2);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        env.slice_del();
        let v_4 = env.from_end();
        r_consonant_pair(env, context);
        env.to_end(v_4);
    } else if among_var == 2 {
        env.slice_from("l\u{00F8}s");
    }
    return true;
}

fn r_undouble(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.cursor < context.i_p1 {
        return false;
    }
    let v_2 = env.limit_backward;
    env.limit_backward = context.i_p1;
    env.ket = env.cursor;
    if !env.out_grouping_b(&G_v) {
        env.limit_backward = v_2;
        return false;
    }
    env.bra = env.cursor;
    context.S_ch = env.slice_to();
    if context.S_ch.is_empty() {
        return false;
    }
    env.limit_backward = v_2;
    if !env.eq_b(&context.S_ch) {
        return false;
    }
    env.slice_del();
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        i_x: 0,
        i_p1: 0,
        S_ch: Vec::new(),
    };
    let v_1 = env.cursor;
    r_mark_regions(env, context);
    env.cursor = v_1;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_2 = env.from_end();
    r_main_suffix(env, context);
    env.to_end(v_2);
    let v_3 = env.from_end();
    r_consonant_pair(env, context);
    env.to_end(v_3);
    let v_4 = env.from_end();
    r_other_suffix(env, context);
    env.to_end(v_4);
    let v_5 = env.from_end();
    r_undouble(env, context);
    env.to_end(v_5);
    env.cursor = env.limit_backward;
    return true;
}
