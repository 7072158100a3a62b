//! This file was generated automatically by the Snowball to Rust compiler
//! Snowball 2.0.0 - https://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\0';
    backward A_0 = [
        Among("a", -1, 1, None),
        Among("e", -1, 1, None),
        Among("ede", 1, 1, None),
        Among("ande", 1, 1, None),
        Among("ende", 1, 1, None),
        Among("ane", 1, 1, None),
        Among("ene", 1, 1, None),
        Among("hetene", 6, 1, None),
        Among("erte", 1, 3, None),
        Among("en", -1, 1, None),
        Among("heten", 9, 1, None),
        Among("ar", -1, 1, None),
        Among("er", -1, 1, None),
        Among("heter", 12, 1, None),
        Among("s", -1, 2, None),
        Among("as", 14, 1, None),
        Among("es", 14, 1, None),
        Among("edes", 16, 1, None),
        Among("endes", 16, 1, None),
        Among("enes", 16, 1, None),
        Among("hetenes", 19, 1, None),
        Among("ens", 14, 1, None),
        Among("hetens", 21, 1, None),
        Among("ers", 14, 1, None),
        Among("ets", 14, 1, None),
        Among("et", -1, 1, None),
        Among("het", 25, 1, None),
        Among("ert", -1, 3, None),
        Among("ast", -1, 1, None),
    ];
    backward A_1 = [
        Among("dt", -1, -1, None),
        Among("vt", -1, -1, None),
    ];
    backward A_2 = [
        Among("leg", -1, 1, None),
        Among("eleg", 0, 1, None),
        Among("ig", -1, 1, None),
        Among("eig", 2, 1, None),
        Among("lig", 2, 1, None),
        Among("elig", 4, 1, None),
        Among("els", -1, 1, None),
        Among("lov", -1, 1, None),
        Among("elov", 7, 1, None),
        Among("slov", 7, 1, None),
        Among("hetslov", 9, 1, None),
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
    min: 98,
    max: 122,
    bits: &[119, 125, 149, 1],
};

#[derive(Clone)]
struct Context {
    i_x: usize,
    i_p1: usize,
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
        'lab0: loop {
            let v_3 = env.from_end();
            if env.in_grouping_b(&G_s_ending) {
                break 'lab0;
            }
            env.to_end(v_3);
            if !env.eq_s_b("k") {
                return false;
            }
            if !env.out_grouping_b(&G_v) {
                return false;
            }
            break 'lab0;
        }
        env.slice_del();
    } else if among_var == 3 {
        env.slice_from("er");
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
    if env.substring_within(context.i_p1, A_2) == 0 {
        return false;
    }

    env.slice_del();

    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context { i_x: 0, i_p1: 0 };

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
    env.cursor = env.limit_backward;

    return true;
}
