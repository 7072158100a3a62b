//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

// The conditions of the list below.
const VI: u8 = 0;
const LONG: u8 = 1;

amongs! {
    letters from '\u{00E4}';
    backward A_0 = [
        Among("pa", -1, 1, None),
        Among("sti", -1, 2, None),
        Among("kaan", -1, 1, None),
        Among("han", -1, 1, None),
        Among("kin", -1, 1, None),
        Among("h\u{00E4}n", -1, 1, None),
        Among("k\u{00E4}\u{00E4}n", -1, 1, None),
        Among("ko", -1, 1, None),
        Among("p\u{00E4}", -1, 1, None),
        Among("k\u{00F6}", -1, 1, None),
    ];
    backward A_1 = [
        Among("lla", -1, -1, None),
        Among("na", -1, -1, None),
        Among("ssa", -1, -1, None),
        Among("ta", -1, -1, None),
        Among("lta", 3, -1, None),
        Among("sta", 3, -1, None),
    ];
    backward A_2 = [
        Among("ll\u{00E4}", -1, -1, None),
        Among("n\u{00E4}", -1, -1, None),
        Among("ss\u{00E4}", -1, -1, None),
        Among("t\u{00E4}", -1, -1, None),
        Among("lt\u{00E4}", 3, -1, None),
        Among("st\u{00E4}", 3, -1, None),
    ];
    backward A_3 = [
        Among("lle", -1, -1, None),
        Among("ine", -1, -1, None),
    ];
    backward A_4 = [
        Among("nsa", -1, 3, None),
        Among("mme", -1, 3, None),
        Among("nne", -1, 3, None),
        Among("ni", -1, 2, None),
        Among("si", -1, 1, None),
        Among("an", -1, 4, None),
        Among("en", -1, 6, None),
        Among("\u{00E4}n", -1, 5, None),
        Among("ns\u{00E4}", -1, 3, None),
    ];
    backward A_5 = [
        Among("aa", -1, -1, None),
        Among("ee", -1, -1, None),
        Among("ii", -1, -1, None),
        Among("oo", -1, -1, None),
        Among("uu", -1, -1, None),
        Among("\u{00E4}\u{00E4}", -1, -1, None),
        Among("\u{00F6}\u{00F6}", -1, -1, None),
    ];
    backward A_6 = [
        Among("a", -1, 8, None),
        Among("lla", 0, -1, None),
        Among("na", 0, -1, None),
        Among("ssa", 0, -1, None),
        Among("ta", 0, -1, None),
        Among("lta", 4, -1, None),
        Among("sta", 4, -1, None),
        Among("tta", 4, 9, None),
        Among("lle", -1, -1, None),
        Among("ine", -1, -1, None),
        Among("ksi", -1, -1, None),
        Among("n", -1, 7, None),
        Among("han", 11, 1, None),
        Among("den", 11, -1, Some(VI)),
        Among("seen", 11, -1, Some(LONG)),
        Among("hen", 11, 2, None),
        Among("tten", 11, -1, Some(VI)),
        Among("hin", 11, 3, None),
        Among("siin", 11, -1, Some(VI)),
        Among("hon", 11, 4, None),
        Among("h\u{00E4}n", 11, 5, None),
        Among("h\u{00F6}n", 11, 6, None),
        Among("\u{00E4}", -1, 8, None),
        Among("ll\u{00E4}", 22, -1, None),
        Among("n\u{00E4}", 22, -1, None),
        Among("ss\u{00E4}", 22, -1, None),
        Among("t\u{00E4}", 22, -1, None),
        Among("lt\u{00E4}", 26, -1, None),
        Among("st\u{00E4}", 26, -1, None),
        Among("tt\u{00E4}", 26, 9, None),
    ];
    backward A_7 = [
        Among("eja", -1, -1, None),
        Among("mma", -1, 1, None),
        Among("imma", 1, -1, None),
        Among("mpa", -1, 1, None),
        Among("impa", 3, -1, None),
        Among("mmi", -1, 1, None),
        Among("immi", 5, -1, None),
        Among("mpi", -1, 1, None),
        Among("impi", 7, -1, None),
        Among("ej\u{00E4}", -1, -1, None),
        Among("mm\u{00E4}", -1, 1, None),
        Among("imm\u{00E4}", 10, -1, None),
        Among("mp\u{00E4}", -1, 1, None),
        Among("imp\u{00E4}", 12, -1, None),
    ];
    backward A_8 = [
        Among("i", -1, -1, None),
        Among("j", -1, -1, None),
    ];
    backward A_9 = [
        Among("mma", -1, 1, None),
        Among("imma", 0, -1, None),
    ];
}

static G_AEI: Grouping = Grouping {
    min: 97,
    max: 228,
    bits: &[17, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8],
};

static G_V1: Grouping = Grouping {
    min: 97,
    max: 246,
    bits: &[17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32],
};

static G_V2: Grouping = Grouping {
    min: 97,
    max: 246,
    bits: &[17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32],
};

static G_particle_end: Grouping = Grouping {
    min: 97,
    max: 246,
    bits: &[17, 97, 24, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32],
};

#[derive(Clone)]
struct Context {
    b_ending_removed: bool,
    S_x: Vec<u8>,
    i_p2: usize,
    i_p1: usize,
}

fn r_mark_regions(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.i_p1 = env.limit;
    context.i_p2 = env.limit;
    if !env.goto_in(&G_V1) {
        return false;
    }
    if !env.gopast_out(&G_V1) {
        return false;
    }
    context.i_p1 = env.cursor;
    if !env.goto_in(&G_V1) {
        return false;
    }
    if !env.gopast_out(&G_V1) {
        return false;
    }
    context.i_p2 = env.cursor;
    return true;
}

fn r_R2(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !(context.i_p2 <= env.cursor) {
        return false;
    }
    return true;
}

fn r_particle_etc(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_within(context.i_p1, A_0);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !env.in_grouping_b(&G_particle_end) {
            return false;
        }
    } else if among_var == 2 {
        if !r_R2(env, context) {
            return false;
        }
    }
    env.slice_del();
    return true;
}

fn r_possessive(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_within(context.i_p1, A_4);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        let v_3 = env.from_end();
        'lab0: loop {
            if !env.eq_s_b("k") {
                break 'lab0;
            }
            return false;
        }
        env.to_end(v_3);
        env.slice_del();
    } else if among_var == 2 {
        env.slice_del();
        if !env.literal_b("kse") {
            return false;
        }
        env.slice_from("ksi");
    } else if among_var == 3 {
        env.slice_del();
    } else if among_var == 4 {
        if env.find_among_b(A_1) == 0 {
            return false;
        }
        env.slice_del();
    } else if among_var == 5 {
        if env.find_among_b(A_2) == 0 {
            return false;
        }
        env.slice_del();
    } else if among_var == 6 {
        if env.find_among_b(A_3) == 0 {
            return false;
        }
        env.slice_del();
    }
    return true;
}

fn r_LONG(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.find_among_b(A_5) == 0 {
        return false;
    }
    return true;
}

fn r_VI(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !env.eq_s_b("i") {
        return false;
    }
    if !env.in_grouping_b(&G_V2) {
        return false;
    }
    return true;
}

fn r_case_ending(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    if env.cursor < context.i_p1 {
        return false;
    }
    let v_2 = env.limit_backward;
    env.limit_backward = context.i_p1;
    env.ket = env.cursor;
    among_var = env.find_among_b_if(A_6, |env, condition| match condition {
        VI => r_VI(env, context),
        _ => r_LONG(env, context),
    });
    if among_var == 0 {
        env.limit_backward = v_2;
        return false;
    }
    env.bra = env.cursor;
    env.limit_backward = v_2;
    if among_var == 1 {
        if !env.eq_s_b("a") {
            return false;
        }
    } else if among_var == 2 {
        if !env.eq_s_b("e") {
            return false;
        }
    } else if among_var == 3 {
        if !env.eq_s_b("i") {
            return false;
        }
    } else if among_var == 4 {
        if !env.eq_s_b("o") {
            return false;
        }
    } else if among_var == 5 {
        if !env.eq_s_b("\u{00E4}") {
            return false;
        }
    } else if among_var == 6 {
        if !env.eq_s_b("\u{00F6}") {
            return false;
        }
    } else if among_var == 7 {
        let v_3 = env.from_end();
        'lab0: loop {
            let v_4 = env.from_end();
            'lab1: loop {
                let v_5 = env.from_end();
                if r_LONG(env, context) {
                    break 'lab1;
                }
                env.to_end(v_5);
                if !env.eq_s_b("ie") {
                    env.to_end(v_3);
                    break 'lab0;
                }
                break 'lab1;
            }
            env.to_end(v_4);
            if env.cursor <= env.limit_backward {
                env.to_end(v_3);
                break 'lab0;
            }
            env.previous_char();
            env.bra = env.cursor;
            break 'lab0;
        }
    } else if among_var == 8 {
        if !env.in_grouping_b(&G_V1) {
            return false;
        }
        if !env.out_grouping_b(&G_V1) {
            return false;
        }
    } else if among_var == 9 {
        if !env.eq_s_b("e") {
            return false;
        }
    }
    env.slice_del();
    context.b_ending_removed = true;
    return true;
}

fn r_other_endings(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_within(context.i_p2, A_7);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        let v_3 = env.from_end();
        'lab0: loop {
            if !env.eq_s_b("po") {
                break 'lab0;
            }
            return false;
        }
        env.to_end(v_3);
    }
    env.slice_del();
    return true;
}

fn r_i_plural(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.substring_within(context.i_p1, A_8) == 0 {
        return false;
    }
    env.slice_del();
    return true;
}

fn r_t_plural(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    if env.cursor < context.i_p1 {
        return false;
    }
    let v_2 = env.limit_backward;
    env.limit_backward = context.i_p1;
    env.ket = env.cursor;
    if !env.eq_s_b("t") {
        env.limit_backward = v_2;
        return false;
    }
    env.bra = env.cursor;
    let v_3 = env.from_end();
    if !env.in_grouping_b(&G_V1) {
        env.limit_backward = v_2;
        return false;
    }
    env.to_end(v_3);
    env.slice_del();
    env.limit_backward = v_2;
    among_var = env.substring_within(context.i_p2, A_9);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        let v_6 = env.from_end();
        'lab0: loop {
            if !env.eq_s_b("po") {
                break 'lab0;
            }
            return false;
        }
        env.to_end(v_6);
    }
    env.slice_del();
    return true;
}

fn r_tidy(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if env.cursor < context.i_p1 {
        return false;
    }
    let v_2 = env.limit_backward;
    env.limit_backward = context.i_p1;
    let v_3 = env.from_end();
    'lab0: loop {
        let v_4 = env.from_end();
        if !r_LONG(env, context) {
            break 'lab0;
        }
        env.to_end(v_4);
        env.ket = env.cursor;
        if !env.next_b() {
            break 'lab0;
        }
        env.bra = env.cursor;
        env.slice_del();
        break 'lab0;
    }
    env.to_end(v_3);
    let v_5 = env.from_end();
    'lab1: loop {
        env.ket = env.cursor;
        if !env.in_grouping_b(&G_AEI) {
            break 'lab1;
        }
        env.bra = env.cursor;
        if !env.out_grouping_b(&G_V1) {
            break 'lab1;
        }
        env.slice_del();
        break 'lab1;
    }
    env.to_end(v_5);
    let v_6 = env.from_end();
    'lab2: loop {
        if !env.literal_b("j") {
            break 'lab2;
        }
        if !env.eq_any_b("o|u") {
            break 'lab2;
        }
        env.slice_del();
        break 'lab2;
    }
    env.to_end(v_6);
    let v_8 = env.from_end();
    'lab5: loop {
        if !env.literal_b("o") {
            break 'lab5;
        }
        if !env.eq_s_b("j") {
            break 'lab5;
        }
        env.slice_del();
        break 'lab5;
    }
    env.to_end(v_8);
    env.limit_backward = v_2;
    if !env.goto_out_b(&G_V1) {
        return false;
    }
    env.ket = env.cursor;
    if !env.next_b() {
        return false;
    }
    env.bra = env.cursor;
    context.S_x = env.slice_to();
    if context.S_x.is_empty() {
        return false;
    }
    if !env.eq_b(&context.S_x) {
        return false;
    }
    env.slice_del();
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        b_ending_removed: false,
        S_x: Vec::new(),
        i_p2: 0,
        i_p1: 0,
    };
    let v_1 = env.cursor;
    r_mark_regions(env, context);
    env.cursor = v_1;
    context.b_ending_removed = false;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_2 = env.from_end();
    r_particle_etc(env, context);
    env.to_end(v_2);
    let v_3 = env.from_end();
    r_possessive(env, context);
    env.to_end(v_3);
    let v_4 = env.from_end();
    r_case_ending(env, context);
    env.to_end(v_4);
    let v_5 = env.from_end();
    r_other_endings(env, context);
    env.to_end(v_5);
    'lab5: loop {
        let v_6 = env.from_end();
        'lab6: loop {
            if !context.b_ending_removed {
                break 'lab6;
            }
            let v_7 = env.from_end();
            r_i_plural(env, context);
            env.to_end(v_7);
            break 'lab5;
        }
        env.to_end(v_6);
        let v_8 = env.from_end();
        r_t_plural(env, context);
        env.to_end(v_8);
        break 'lab5;
    }
    let v_9 = env.from_end();
    r_tidy(env, context);
    env.to_end(v_9);
    env.cursor = env.limit_backward;
    return true;
}
