//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::{Grouping, SnowballEnv};

amongs! {
    letters from '\u{042E}';
    backward A_0 = [
        Among("\u{0432}\u{0448}\u{0438}\u{0441}\u{044C}", -1, 1, None),
        Among("\u{044B}\u{0432}\u{0448}\u{0438}\u{0441}\u{044C}", 0, 2, None),
        Among("\u{0438}\u{0432}\u{0448}\u{0438}\u{0441}\u{044C}", 0, 2, None),
        Among("\u{0432}", -1, 1, None),
        Among("\u{044B}\u{0432}", 3, 2, None),
        Among("\u{0438}\u{0432}", 3, 2, None),
        Among("\u{0432}\u{0448}\u{0438}", -1, 1, None),
        Among("\u{044B}\u{0432}\u{0448}\u{0438}", 6, 2, None),
        Among("\u{0438}\u{0432}\u{0448}\u{0438}", 6, 2, None),
    ];
    backward A_1 = [
        Among("\u{0435}\u{043C}\u{0443}", -1, 1, None),
        Among("\u{043E}\u{043C}\u{0443}", -1, 1, None),
        Among("\u{044B}\u{0445}", -1, 1, None),
        Among("\u{0438}\u{0445}", -1, 1, None),
        Among("\u{0443}\u{044E}", -1, 1, None),
        Among("\u{044E}\u{044E}", -1, 1, None),
        Among("\u{0435}\u{044E}", -1, 1, None),
        Among("\u{043E}\u{044E}", -1, 1, None),
        Among("\u{044F}\u{044F}", -1, 1, None),
        Among("\u{0430}\u{044F}", -1, 1, None),
        Among("\u{044B}\u{0435}", -1, 1, None),
        Among("\u{0435}\u{0435}", -1, 1, None),
        Among("\u{0438}\u{0435}", -1, 1, None),
        Among("\u{043E}\u{0435}", -1, 1, None),
        Among("\u{044B}\u{043C}\u{0438}", -1, 1, None),
        Among("\u{0438}\u{043C}\u{0438}", -1, 1, None),
        Among("\u{044B}\u{0439}", -1, 1, None),
        Among("\u{0435}\u{0439}", -1, 1, None),
        Among("\u{0438}\u{0439}", -1, 1, None),
        Among("\u{043E}\u{0439}", -1, 1, None),
        Among("\u{044B}\u{043C}", -1, 1, None),
        Among("\u{0435}\u{043C}", -1, 1, None),
        Among("\u{0438}\u{043C}", -1, 1, None),
        Among("\u{043E}\u{043C}", -1, 1, None),
        Among("\u{0435}\u{0433}\u{043E}", -1, 1, None),
        Among("\u{043E}\u{0433}\u{043E}", -1, 1, None),
    ];
    backward A_2 = [
        Among("\u{0432}\u{0448}", -1, 1, None),
        Among("\u{044B}\u{0432}\u{0448}", 0, 2, None),
        Among("\u{0438}\u{0432}\u{0448}", 0, 2, None),
        Among("\u{0449}", -1, 1, None),
        Among("\u{044E}\u{0449}", 3, 1, None),
        Among("\u{0443}\u{044E}\u{0449}", 4, 2, None),
        Among("\u{0435}\u{043C}", -1, 1, None),
        Among("\u{043D}\u{043D}", -1, 1, None),
    ];
    backward A_3 = [
        Among("\u{0441}\u{044C}", -1, 1, None),
        Among("\u{0441}\u{044F}", -1, 1, None),
    ];
    backward A_4 = [
        Among("\u{044B}\u{0442}", -1, 2, None),
        Among("\u{044E}\u{0442}", -1, 1, None),
        Among("\u{0443}\u{044E}\u{0442}", 1, 2, None),
        Among("\u{044F}\u{0442}", -1, 2, None),
        Among("\u{0435}\u{0442}", -1, 1, None),
        Among("\u{0443}\u{0435}\u{0442}", 4, 2, None),
        Among("\u{0438}\u{0442}", -1, 2, None),
        Among("\u{043D}\u{044B}", -1, 1, None),
        Among("\u{0435}\u{043D}\u{044B}", 7, 2, None),
        Among("\u{0442}\u{044C}", -1, 1, None),
        Among("\u{044B}\u{0442}\u{044C}", 9, 2, None),
        Among("\u{0438}\u{0442}\u{044C}", 9, 2, None),
        Among("\u{0435}\u{0448}\u{044C}", -1, 1, None),
        Among("\u{0438}\u{0448}\u{044C}", -1, 2, None),
        Among("\u{044E}", -1, 2, None),
        Among("\u{0443}\u{044E}", 14, 2, None),
        Among("\u{043B}\u{0430}", -1, 1, None),
        Among("\u{044B}\u{043B}\u{0430}", 16, 2, None),
        Among("\u{0438}\u{043B}\u{0430}", 16, 2, None),
        Among("\u{043D}\u{0430}", -1, 1, None),
        Among("\u{0435}\u{043D}\u{0430}", 19, 2, None),
        Among("\u{0435}\u{0442}\u{0435}", -1, 1, None),
        Among("\u{0438}\u{0442}\u{0435}", -1, 2, None),
        Among("\u{0439}\u{0442}\u{0435}", -1, 1, None),
        Among("\u{0443}\u{0439}\u{0442}\u{0435}", 23, 2, None),
        Among("\u{0435}\u{0439}\u{0442}\u{0435}", 23, 2, None),
        Among("\u{043B}\u{0438}", -1, 1, None),
        Among("\u{044B}\u{043B}\u{0438}", 26, 2, None),
        Among("\u{0438}\u{043B}\u{0438}", 26, 2, None),
        Among("\u{0439}", -1, 1, None),
        Among("\u{0443}\u{0439}", 29, 2, None),
        Among("\u{0435}\u{0439}", 29, 2, None),
        Among("\u{043B}", -1, 1, None),
        Among("\u{044B}\u{043B}", 32, 2, None),
        Among("\u{0438}\u{043B}", 32, 2, None),
        Among("\u{044B}\u{043C}", -1, 2, None),
        Among("\u{0435}\u{043C}", -1, 1, None),
        Among("\u{0438}\u{043C}", -1, 2, None),
        Among("\u{043D}", -1, 1, None),
        Among("\u{0435}\u{043D}", 38, 2, None),
        Among("\u{043B}\u{043E}", -1, 1, None),
        Among("\u{044B}\u{043B}\u{043E}", 40, 2, None),
        Among("\u{0438}\u{043B}\u{043E}", 40, 2, None),
        Among("\u{043D}\u{043E}", -1, 1, None),
        Among("\u{0435}\u{043D}\u{043E}", 43, 2, None),
        Among("\u{043D}\u{043D}\u{043E}", 43, 1, None),
    ];
    backward A_5 = [
        Among("\u{0443}", -1, 1, None),
        Among("\u{044F}\u{0445}", -1, 1, None),
        Among("\u{0438}\u{044F}\u{0445}", 1, 1, None),
        Among("\u{0430}\u{0445}", -1, 1, None),
        Among("\u{044B}", -1, 1, None),
        Among("\u{044C}", -1, 1, None),
        Among("\u{044E}", -1, 1, None),
        Among("\u{044C}\u{044E}", 6, 1, None),
        Among("\u{0438}\u{044E}", 6, 1, None),
        Among("\u{044F}", -1, 1, None),
        Among("\u{044C}\u{044F}", 9, 1, None),
        Among("\u{0438}\u{044F}", 9, 1, None),
        Among("\u{0430}", -1, 1, None),
        Among("\u{0435}\u{0432}", -1, 1, None),
        Among("\u{043E}\u{0432}", -1, 1, None),
        Among("\u{0435}", -1, 1, None),
        Among("\u{044C}\u{0435}", 15, 1, None),
        Among("\u{0438}\u{0435}", 15, 1, None),
        Among("\u{0438}", -1, 1, None),
        Among("\u{0435}\u{0438}", 18, 1, None),
        Among("\u{0438}\u{0438}", 18, 1, None),
        Among("\u{044F}\u{043C}\u{0438}", 18, 1, None),
        Among("\u{0438}\u{044F}\u{043C}\u{0438}", 21, 1, None),
        Among("\u{0430}\u{043C}\u{0438}", 18, 1, None),
        Among("\u{0439}", -1, 1, None),
        Among("\u{0435}\u{0439}", 24, 1, None),
        Among("\u{0438}\u{0435}\u{0439}", 25, 1, None),
        Among("\u{0438}\u{0439}", 24, 1, None),
        Among("\u{043E}\u{0439}", 24, 1, None),
        Among("\u{044F}\u{043C}", -1, 1, None),
        Among("\u{0438}\u{044F}\u{043C}", 29, 1, None),
        Among("\u{0430}\u{043C}", -1, 1, None),
        Among("\u{0435}\u{043C}", -1, 1, None),
        Among("\u{0438}\u{0435}\u{043C}", 32, 1, None),
        Among("\u{043E}\u{043C}", -1, 1, None),
        Among("\u{043E}", -1, 1, None),
    ];
    backward A_6 = [
        Among("\u{043E}\u{0441}\u{0442}", -1, 1, None),
        Among("\u{043E}\u{0441}\u{0442}\u{044C}", -1, 1, None),
    ];
    backward A_7 = [
        Among("\u{0435}\u{0439}\u{0448}", -1, 1, None),
        Among("\u{044C}", -1, 3, None),
        Among("\u{0435}\u{0439}\u{0448}\u{0435}", -1, 1, None),
        Among("\u{043D}", -1, 2, None),
    ];
}

static G_v: Grouping = Grouping {
    min: 1072,
    max: 1103,
    bits: &[33, 65, 8, 232],
};

#[derive(Clone)]
struct Context {
    i_p2: usize,
    i_pV: usize,
}

fn r_mark_regions(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.i_pV = env.limit;
    context.i_p2 = env.limit;
    let v_1 = env.cursor;
    'lab0: loop {
        if !env.gopast_in(&G_v) {
            break 'lab0;
        }
        context.i_pV = env.cursor;
        if !env.gopast_out(&G_v) {
            break 'lab0;
        }
        if !env.gopast_in(&G_v) {
            break 'lab0;
        }
        if !env.gopast_out(&G_v) {
            break 'lab0;
        }
        context.i_p2 = env.cursor;
        break 'lab0;
    }
    env.cursor = v_1;
    return true;
}

fn r_R2(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !(context.i_p2 <= env.cursor) {
        return false;
    }
    return true;
}

fn r_perfective_gerund(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_0);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !env.eq_any_b("\u{0430}|\u{044F}") {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        env.slice_del();
    }
    return true;
}

fn r_adjective(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_1);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        env.slice_del();
    }
    return true;
}

fn r_adjectival(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    if !r_adjective(env, context) {
        return false;
    }
    let v_1 = env.from_end();
    'lab0: loop {
        env.ket = env.cursor;
        among_var = env.find_among_b(A_2);
        if among_var == 0 {
            env.to_end(v_1);
            break 'lab0;
        }
        env.bra = env.cursor;
        if among_var == 1 {
            'lab1: loop {
                let v_2 = env.from_end();
                if env.eq_s_b("\u{0430}") {
                    break 'lab1;
                }
                env.to_end(v_2);
                if !env.eq_s_b("\u{044F}") {
                    env.to_end(v_1);
                    break 'lab0;
                }
                break 'lab1;
            }
            env.slice_del();
        } else if among_var == 2 {
            env.slice_del();
        }
        break 'lab0;
    }
    return true;
}

fn r_reflexive(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_3);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        env.slice_del();
    }
    return true;
}

fn r_verb(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_4);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        if !env.eq_any_b("\u{0430}|\u{044F}") {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        env.slice_del();
    }
    return true;
}

fn r_noun(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_5);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        env.slice_del();
    }
    return true;
}

fn r_derivational(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_6);
    if among_var == 0 {
        return false;
    }
    if !r_R2(env, context) {
        return false;
    }
    if among_var == 1 {
        env.slice_del();
    }
    return true;
}

fn r_tidy_up(env: &mut SnowballEnv, context: &mut Context) -> bool {
    let mut among_var;
    among_var = env.substring_b(A_7);
    if among_var == 0 {
        return false;
    }
    if among_var == 1 {
        env.slice_del();
        if !env.literal_b("\u{043D}") {
            return false;
        }
        if !env.eq_s_b("\u{043D}") {
            return false;
        }
        env.slice_del();
    } else if among_var == 2 {
        if !env.eq_s_b("\u{043D}") {
            return false;
        }
        env.slice_del();
    } else if among_var == 3 {
        env.slice_del();
    }
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context { i_p2: 0, i_pV: 0 };
    let v_1 = env.cursor;
    r_mark_regions(env, context);
    env.cursor = v_1;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    if env.cursor < context.i_pV {
        return false;
    }
    let v_3 = env.limit_backward;
    env.limit_backward = context.i_pV;
    let v_4 = env.from_end();
    'lab1: loop {
        'lab2: loop {
            let v_5 = env.from_end();
            if r_perfective_gerund(env, context) {
                break 'lab2;
            }
            env.to_end(v_5);
            let v_6 = env.from_end();
            'lab4: loop {
                if !r_reflexive(env, context) {
                    env.to_end(v_6);
                    break 'lab4;
                }
                break 'lab4;
            }
            'lab5: loop {
                let v_7 = env.from_end();
                if r_adjectival(env, context) {
                    break 'lab5;
                }
                env.to_end(v_7);
                if r_verb(env, context) {
                    break 'lab5;
                }
                env.to_end(v_7);
                if !r_noun(env, context) {
                    break 'lab1;
                }
                break 'lab5;
            }
            break 'lab2;
        }
        break 'lab1;
    }
    env.to_end(v_4);
    let v_8 = env.from_end();
    'lab8: loop {
        env.ket = env.cursor;
        if !env.eq_s_b("\u{0438}") {
            env.to_end(v_8);
            break 'lab8;
        }
        env.bra = env.cursor;
        env.slice_del();
        break 'lab8;
    }
    let v_9 = env.from_end();
    r_derivational(env, context);
    env.to_end(v_9);
    let v_10 = env.from_end();
    r_tidy_up(env, context);
    env.to_end(v_10);
    env.limit_backward = v_3;
    env.cursor = env.limit_backward;
    return true;
}
