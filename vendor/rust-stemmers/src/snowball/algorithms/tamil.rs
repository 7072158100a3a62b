//! This file was generated automatically by the Snowball to Rust compiler
//! http://snowballstem.org/

#![allow(non_upper_case_globals)]
#![allow(non_snake_case)]
#![allow(unused_variables)]
#![allow(unused_mut)]
use snowball::SnowballEnv;

amongs! {
    letters from '\u{0B81}';
    forward A_0 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B99}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9E}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BA8}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BAE}", -1, -1, None),
        Among("\u{0BAF}", -1, -1, None),
        Among("\u{0BB5}", -1, -1, None),
    ];
    backward A_1 = [
        Among("\u{0BA8}\u{0BCD}\u{0BA4}\u{0BCD}", -1, -1, None),
        Among("\u{0BA8}\u{0BCD}", -1, -1, None),
        Among("\u{0BA8}\u{0BCD}\u{0BA4}", -1, -1, None),
    ];
    backward A_2 = [
        Among("\u{0BC0}", -1, -1, None),
        Among("\u{0BC8}", -1, -1, None),
        Among("\u{0BBF}", -1, -1, None),
    ];
    backward A_3 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9F}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BB1}", -1, -1, None),
    ];
    backward A_4 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9F}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BB1}", -1, -1, None),
    ];
    backward A_5 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9F}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BB1}", -1, -1, None),
    ];
    backward A_6 = [
        Among("\u{0BAF}", -1, -1, None),
        Among("\u{0BB0}", -1, -1, None),
        Among("\u{0BB2}", -1, -1, None),
        Among("\u{0BB3}", -1, -1, None),
        Among("\u{0BB4}", -1, -1, None),
        Among("\u{0BB5}", -1, -1, None),
    ];
    backward A_7 = [
        Among("\u{0B99}", -1, -1, None),
        Among("\u{0B9E}", -1, -1, None),
        Among("\u{0BA3}", -1, -1, None),
        Among("\u{0BA8}", -1, -1, None),
        Among("\u{0BA9}", -1, -1, None),
        Among("\u{0BAE}", -1, -1, None),
    ];
    backward A_8 = [
        Among("\u{0BB5}\u{0BCD}", -1, -1, None),
        Among("\u{0BAF}", -1, -1, None),
        Among("\u{0BB5}", -1, -1, None),
    ];
    backward A_9 = [
        Among("\u{0BC0}", -1, -1, None),
        Among("\u{0BC1}", -1, -1, None),
        Among("\u{0BC2}", -1, -1, None),
        Among("\u{0BC6}", -1, -1, None),
        Among("\u{0BC7}", -1, -1, None),
        Among("\u{0BC8}", -1, -1, None),
        Among("\u{0BBE}", -1, -1, None),
        Among("\u{0BBF}", -1, -1, None),
    ];
    backward A_10 = [
        Among("\u{0BC0}", -1, -1, None),
        Among("\u{0BC1}", -1, -1, None),
        Among("\u{0BC2}", -1, -1, None),
        Among("\u{0BC6}", -1, -1, None),
        Among("\u{0BC7}", -1, -1, None),
        Among("\u{0BC8}", -1, -1, None),
        Among("\u{0BBE}", -1, -1, None),
        Among("\u{0BBF}", -1, -1, None),
    ];
    forward A_11 = [
        Among("\u{0B85}", -1, -1, None),
        Among("\u{0B87}", -1, -1, None),
        Among("\u{0B89}", -1, -1, None),
    ];
    forward A_12 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B99}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9E}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BA8}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BAE}", -1, -1, None),
        Among("\u{0BAF}", -1, -1, None),
        Among("\u{0BB5}", -1, -1, None),
    ];
    backward A_13 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9F}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BB1}", -1, -1, None),
    ];
    backward A_14 = [
        Among("\u{0BC7}", -1, -1, None),
        Among("\u{0BCB}", -1, -1, None),
        Among("\u{0BBE}", -1, -1, None),
    ];
    backward A_15 = [
        Among("\u{0BAA}\u{0BBF}", -1, -1, None),
        Among("\u{0BB5}\u{0BBF}", -1, -1, None),
    ];
    backward A_16 = [
        Among("\u{0BC0}", -1, -1, None),
        Among("\u{0BC1}", -1, -1, None),
        Among("\u{0BC2}", -1, -1, None),
        Among("\u{0BC6}", -1, -1, None),
        Among("\u{0BC7}", -1, -1, None),
        Among("\u{0BC8}", -1, -1, None),
        Among("\u{0BBE}", -1, -1, None),
        Among("\u{0BBF}", -1, -1, None),
    ];
    backward A_17 = [
        Among("\u{0BAA}\u{0B9F}\u{0BCD}\u{0B9F}\u{0BC1}", -1, -1, None),
        Among("\u{0BB5}\u{0BBF}\u{0B9F}\u{0BCD}\u{0B9F}\u{0BC1}", -1, -1, None),
        Among("\u{0BAA}\u{0B9F}\u{0BC1}", -1, -1, None),
        Among("\u{0BB5}\u{0BBF}\u{0B9F}\u{0BC1}", -1, -1, None),
        Among("\u{0BAA}\u{0B9F}\u{0BCD}\u{0B9F}\u{0BA4}\u{0BC1}", -1, -1, None),
        Among("\u{0BC6}\u{0BB2}\u{0BCD}\u{0BB2}\u{0BBE}\u{0BAE}\u{0BCD}", -1, -1, None),
        Among("\u{0BAA}\u{0B9F}\u{0BCD}\u{0B9F}", -1, -1, None),
        Among("\u{0BAA}\u{0B9F}\u{0BCD}\u{0B9F}\u{0BA3}", -1, -1, None),
        Among("\u{0BA4}\u{0BBE}\u{0BA9}", -1, -1, None),
        Among("\u{0BAA}\u{0B9F}\u{0BBF}\u{0BA4}\u{0BBE}\u{0BA9}", 8, -1, None),
        Among("\u{0B95}\u{0BC1}\u{0BB0}\u{0BBF}\u{0BAF}", -1, -1, None),
        Among("\u{0BAA}\u{0B9F}\u{0BBF}", -1, -1, None),
        Among("\u{0BAA}\u{0BB1}\u{0BCD}\u{0BB1}\u{0BBF}", -1, -1, None),
    ];
    backward A_18 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9F}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BB1}", -1, -1, None),
    ];
    backward A_19 = [
        Among("\u{0B95}", -1, -1, None),
        Among("\u{0B9A}", -1, -1, None),
        Among("\u{0B9F}", -1, -1, None),
        Among("\u{0BA4}", -1, -1, None),
        Among("\u{0BAA}", -1, -1, None),
        Among("\u{0BB1}", -1, -1, None),
    ];
    backward A_20 = [
        Among("\u{0BC0}", -1, -1, None),
        Among("\u{0BC1}", -1, -1, None),
        Among("\u{0BC2}", -1, -1, None),
        Among("\u{0BC6}", -1, -1, None),
        Among("\u{0BC7}", -1, -1, None),
        Among("\u{0BC8}", -1, -1, None),
        Among("\u{0BBE}", -1, -1, None),
        Among("\u{0BBF}", -1, -1, None),
    ];
    backward A_21 = [
        Among("\u{0BC0}", -1, -1, None),
        Among("\u{0BC1}", -1, -1, None),
        Among("\u{0BC2}", -1, -1, None),
        Among("\u{0BC6}", -1, -1, None),
        Among("\u{0BC7}", -1, -1, None),
        Among("\u{0BC8}", -1, -1, None),
        Among("\u{0BBE}", -1, -1, None),
        Among("\u{0BBF}", -1, -1, None),
    ];
    backward A_22 = [
        Among("\u{0BAA}\u{0B9F}\u{0BC1}", -1, -1, None),
        Among("\u{0B95}\u{0BCA}\u{0BA3}\u{0BCD}\u{0B9F}\u{0BBF}\u{0BB0}\u{0BCD}", -1, -1, None),
    ];
    backward A_23 = [
        Among("\u{0B85}", -1, -1, None),
        Among("\u{0B86}", -1, -1, None),
        Among("\u{0B87}", -1, -1, None),
        Among("\u{0B88}", -1, -1, None),
        Among("\u{0B89}", -1, -1, None),
        Among("\u{0B8A}", -1, -1, None),
        Among("\u{0B8E}", -1, -1, None),
        Among("\u{0B8F}", -1, -1, None),
        Among("\u{0B90}", -1, -1, None),
        Among("\u{0B92}", -1, -1, None),
        Among("\u{0B93}", -1, -1, None),
        Among("\u{0B94}", -1, -1, None),
    ];
    backward A_24 = [
        Among("\u{0BC0}", -1, -1, None),
        Among("\u{0BC1}", -1, -1, None),
        Among("\u{0BC2}", -1, -1, None),
        Among("\u{0BC6}", -1, -1, None),
        Among("\u{0BC7}", -1, -1, None),
        Among("\u{0BC8}", -1, -1, None),
        Among("\u{0BBE}", -1, -1, None),
        Among("\u{0BBF}", -1, -1, None),
    ];
    backward A_25 = [
        Among("\u{0B95}\u{0BBF}\u{0BA9}\u{0BCD}\u{0BB1}\u{0BCD}", -1, -1, None),
        Among("\u{0BBE}\u{0BA8}\u{0BBF}\u{0BA9}\u{0BCD}\u{0BB1}\u{0BCD}", -1, -1, None),
        Among("\u{0B95}\u{0BBF}\u{0BB1}\u{0BCD}", -1, -1, None),
        Among("\u{0B95}\u{0BBF}\u{0BA9}\u{0BCD}\u{0BB1}", -1, -1, None),
        Among("\u{0BBE}\u{0BA8}\u{0BBF}\u{0BA9}\u{0BCD}\u{0BB1}", -1, -1, None),
        Among("\u{0B95}\u{0BBF}\u{0BB1}", -1, -1, None),
    ];
}

#[derive(Clone)]
struct Context {
    i_length: usize,
    b_found_wrong_ending: bool,
    b_found_vetrumai_urupu: bool,
    b_found_a_match: bool,
}

fn r_has_min_length(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.i_length = env.chars();
    if !(context.i_length > 4) {
        return false;
    }
    return true;
}

fn r_fix_va_start(env: &mut SnowballEnv, context: &mut Context) -> bool {
    'lab0: loop {
        let v_1 = env.cursor;
        'lab1: loop {
            let v_2 = env.cursor;
            let v_3 = env.cursor;
            'lab2: loop {
                if !env.eq_s("\u{0BB5}\u{0BCB}") {
                    env.cursor = v_3;
                    break 'lab2;
                }
                break 'lab2;
            }
            env.cursor = v_2;
            env.bra = env.cursor;
            if !env.eq_s("\u{0BB5}\u{0BCB}") {
                break 'lab1;
            }
            env.ket = env.cursor;
            env.slice_from("\u{0B93}");
            break 'lab0;
        }
        env.cursor = v_1;
        'lab3: loop {
            let v_4 = env.cursor;
            let v_5 = env.cursor;
            'lab4: loop {
                if !env.eq_s("\u{0BB5}\u{0BCA}") {
                    env.cursor = v_5;
                    break 'lab4;
                }
                break 'lab4;
            }
            env.cursor = v_4;
            env.bra = env.cursor;
            if !env.eq_s("\u{0BB5}\u{0BCA}") {
                break 'lab3;
            }
            env.ket = env.cursor;
            env.slice_from("\u{0B92}");
            break 'lab0;
        }
        env.cursor = v_1;
        'lab5: loop {
            let v_6 = env.cursor;
            let v_7 = env.cursor;
            'lab6: loop {
                if !env.eq_s("\u{0BB5}\u{0BC1}") {
                    env.cursor = v_7;
                    break 'lab6;
                }
                break 'lab6;
            }
            env.cursor = v_6;
            env.bra = env.cursor;
            if !env.eq_s("\u{0BB5}\u{0BC1}") {
                break 'lab5;
            }
            env.ket = env.cursor;
            env.slice_from("\u{0B89}");
            break 'lab0;
        }
        env.cursor = v_1;
        let v_8 = env.cursor;
        let v_9 = env.cursor;
        'lab7: loop {
            if !env.eq_s("\u{0BB5}\u{0BC2}") {
                env.cursor = v_9;
                break 'lab7;
            }
            break 'lab7;
        }
        env.cursor = v_8;
        env.bra = env.cursor;
        if !env.eq_s("\u{0BB5}\u{0BC2}") {
            return false;
        }
        env.ket = env.cursor;
        env.slice_from("\u{0B8A}");
        break 'lab0;
    }
    return true;
}

fn r_fix_endings(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_wrong_ending = true;
    'replab0: loop {
        let v_1 = env.cursor;
        'lab1: for _ in 0..1 {
            if !context.b_found_wrong_ending {
                break 'lab1;
            }
            let v_2 = env.cursor;
            r_fix_ending(env, context);
            env.cursor = v_2;
            continue 'replab0;
        }
        env.cursor = v_1;
        break 'replab0;
    }
    return true;
}

fn r_remove_question_prefixes(env: &mut SnowballEnv, context: &mut Context) -> bool {
    env.bra = env.cursor;
    if !env.eq_s("\u{0B8E}") {
        return false;
    }
    if env.find_among(A_0) == 0 {
        return false;
    }
    if !env.eq_s("\u{0BCD}") {
        return false;
    }
    env.ket = env.cursor;
    env.slice_del();
    let v_1 = env.cursor;
    r_fix_va_start(env, context);
    env.cursor = v_1;
    return true;
}

fn r_fix_ending(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_wrong_ending = false;
    context.i_length = env.chars();
    if !(context.i_length > 3) {
        return false;
    }
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            if env.substring_b(A_1) == 0 {
                break 'lab1;
            }
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        'lab2: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0BAF}\u{0BCD}") {
                break 'lab2;
            }
            let v_2 = env.from_end();
            if env.find_among_b(A_2) == 0 {
                break 'lab2;
            }
            env.to_end(v_2);
            env.bra = env.cursor;
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        'lab3: loop {
            env.ket = env.cursor;
            if !env.eq_any_b("\u{0B9F}\u{0BCD}\u{0BAA}\u{0BCD}|\u{0B9F}\u{0BCD}\u{0B95}\u{0BCD}") {
                break 'lab3;
            }
            env.bra = env.cursor;
            env.slice_from("\u{0BB3}\u{0BCD}");
            break 'lab0;
        }
        env.to_end(v_1);
        if env.replace_b("\u{0BA9}\u{0BCD}\u{0BB1}\u{0BCD}", "\u{0BB2}\u{0BCD}") {
            break 'lab0;
        }
        env.to_end(v_1);
        if env.replace_b("\u{0BB1}\u{0BCD}\u{0B95}\u{0BCD}", "\u{0BB2}\u{0BCD}") {
            break 'lab0;
        }
        env.to_end(v_1);
        if env.replace_b("\u{0B9F}\u{0BCD}\u{0B9F}\u{0BCD}", "\u{0B9F}\u{0BC1}") {
            break 'lab0;
        }
        env.to_end(v_1);
        'lab9: loop {
            if !context.b_found_vetrumai_urupu {
                break 'lab9;
            }
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0BA4}\u{0BCD}\u{0BA4}\u{0BCD}") {
                break 'lab9;
            }
            let v_4 = env.from_end();
            let v_5 = env.from_end();
            if env.eq_s_b("\u{0BC8}") {
                break 'lab9;
            }
            env.to_end(v_5);
            env.to_end(v_4);
            env.bra = env.cursor;
            env.slice_from("\u{0BAE}\u{0BCD}");
            env.bra = env.cursor;
            break 'lab0;
        }
        env.to_end(v_1);
        'lab11: loop {
            env.ket = env.cursor;
            if !env.eq_any_b("\u{0BC1}\u{0B95}\u{0BCD}|\u{0BC1}\u{0B95}\u{0BCD}\u{0B95}\u{0BCD}") {
                break 'lab11;
            }
            env.bra = env.cursor;
            env.slice_from("\u{0BCD}");
            break 'lab0;
        }
        env.to_end(v_1);
        'lab14: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0BCD}") {
                break 'lab14;
            }
            if env.find_among_b(A_3) == 0 {
                break 'lab14;
            }
            if !env.eq_s_b("\u{0BCD}") {
                break 'lab14;
            }
            if env.find_among_b(A_4) == 0 {
                break 'lab14;
            }
            env.bra = env.cursor;
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        if env.replace_b("\u{0BC1}\u{0B95}\u{0BCD}", "\u{0BCD}") {
            break 'lab0;
        }
        env.to_end(v_1);
        'lab16: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0BCD}") {
                break 'lab16;
            }
            if env.find_among_b(A_5) == 0 {
                break 'lab16;
            }
            env.bra = env.cursor;
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        'lab17: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0BCD}") {
                break 'lab17;
            }
            'lab18: loop {
                let v_7 = env.from_end();
                'lab19: loop {
                    if env.find_among_b(A_6) == 0 {
                        break 'lab19;
                    }
                    break 'lab18;
                }
                env.to_end(v_7);
                if env.find_among_b(A_7) == 0 {
                    break 'lab17;
                }
                break 'lab18;
            }
            if !env.eq_s_b("\u{0BCD}") {
                break 'lab17;
            }
            env.bra = env.cursor;
            env.slice_from("\u{0BCD}");
            break 'lab0;
        }
        env.to_end(v_1);
        'lab20: loop {
            if env.substring_b(A_8) == 0 {
                break 'lab20;
            }
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        'lab21: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0BA9}\u{0BC1}") {
                break 'lab21;
            }
            let v_8 = env.from_end();
            let v_9 = env.from_end();
            'lab22: loop {
                if env.find_among_b(A_9) == 0 {
                    break 'lab22;
                }
                break 'lab21;
            }
            env.to_end(v_9);
            env.to_end(v_8);
            env.bra = env.cursor;
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        'lab23: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0B99}\u{0BCD}") {
                break 'lab23;
            }
            let v_10 = env.from_end();
            let v_11 = env.from_end();
            if env.eq_s_b("\u{0BC8}") {
                break 'lab23;
            }
            env.to_end(v_11);
            env.to_end(v_10);
            env.bra = env.cursor;
            env.slice_from("\u{0BAE}\u{0BCD}");
            break 'lab0;
        }
        env.to_end(v_1);
        'lab25: loop {
            if !env.literal_b("\u{0B99}\u{0BCD}") {
                break 'lab25;
            }
            env.slice_del();
            break 'lab0;
        }
        env.to_end(v_1);
        env.ket = env.cursor;
        if !env.eq_s_b("\u{0BCD}") {
            return false;
        }
        let v_12 = env.from_end();
        'lab26: loop {
            let v_13 = env.from_end();
            'lab27: loop {
                if env.find_among_b(A_10) == 0 {
                    break 'lab27;
                }
                break 'lab26;
            }
            env.to_end(v_13);
            if !env.eq_s_b("\u{0BCD}") {
                return false;
            }
            break 'lab26;
        }
        env.to_end(v_12);
        env.bra = env.cursor;
        env.slice_del();
        break 'lab0;
    }
    env.cursor = env.limit_backward;
    context.b_found_wrong_ending = true;
    return true;
}

fn r_remove_pronoun_prefixes(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_a_match = false;
    env.bra = env.cursor;
    if env.find_among(A_11) == 0 {
        return false;
    }
    if env.find_among(A_12) == 0 {
        return false;
    }
    if !env.eq_s("\u{0BCD}") {
        return false;
    }
    env.ket = env.cursor;
    env.slice_del();
    context.b_found_a_match = true;
    let v_1 = env.cursor;
    r_fix_va_start(env, context);
    env.cursor = v_1;
    return true;
}

fn r_remove_plural_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_a_match = false;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            env.ket = env.cursor;
            if !env.eq_s_b("\u{0BC1}\u{0B99}\u{0BCD}\u{0B95}\u{0BB3}\u{0BCD}") {
                break 'lab1;
            }
            let v_2 = env.from_end();
            let v_3 = env.from_end();
            'lab2: loop {
                if env.find_among_b(A_13) == 0 {
                    break 'lab2;
                }
                break 'lab1;
            }
            env.to_end(v_3);
            env.to_end(v_2);
            env.bra = env.cursor;
            env.slice_from("\u{0BCD}");
            break 'lab0;
        }
        env.to_end(v_1);
        if env.replace_b(
            "\u{0BB1}\u{0BCD}\u{0B95}\u{0BB3}\u{0BCD}",
            "\u{0BB2}\u{0BCD}",
        ) {
            break 'lab0;
        }
        env.to_end(v_1);
        if env.replace_b(
            "\u{0B9F}\u{0BCD}\u{0B95}\u{0BB3}\u{0BCD}",
            "\u{0BB3}\u{0BCD}",
        ) {
            break 'lab0;
        }
        env.to_end(v_1);
        if !env.literal_b("\u{0B95}\u{0BB3}\u{0BCD}") {
            return false;
        }
        env.slice_del();
        break 'lab0;
    }
    context.b_found_a_match = true;
    env.cursor = env.limit_backward;
    return true;
}

fn r_remove_question_suffixes(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_has_min_length(env, context) {
        return false;
    }
    context.b_found_a_match = false;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_1 = env.from_end();
    'lab0: loop {
        if env.substring_b(A_14) == 0 {
            break 'lab0;
        }
        env.slice_from("\u{0BCD}");
        context.b_found_a_match = true;
        break 'lab0;
    }
    env.to_end(v_1);
    env.cursor = env.limit_backward;
    let v_2 = env.cursor;
    r_fix_endings(env, context);
    env.cursor = v_2;
    return true;
}

fn r_remove_command_suffixes(env: &mut SnowballEnv, context: &mut Context) -> bool {
    if !r_has_min_length(env, context) {
        return false;
    }
    context.b_found_a_match = false;
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    if env.substring_b(A_15) == 0 {
        return false;
    }
    env.slice_del();
    context.b_found_a_match = true;
    env.cursor = env.limit_backward;
    return true;
}

fn r_remove_um(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_a_match = false;
    if !r_has_min_length(env, context) {
        return false;
    }
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    if !env.literal_b("\u{0BC1}\u{0BAE}\u{0BCD}") {
        return false;
    }
    env.slice_from("\u{0BCD}");
    context.b_found_a_match = true;
    env.cursor = env.limit_backward;
    let v_1 = env.cursor;
    r_fix_ending(env, context);
    env.cursor = v_1;
    return true;
}

fn r_remove_common_word_endings(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_a_match = false;
    if !r_has_min_length(env, context) {
        return false;
    }
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            let v_2 = env.from_end();
            env.ket = env.cursor;
            'lab2: loop {
                let v_3 = env.from_end();
                if env.eq_s_b("\u{0BC1}\u{0B9F}\u{0BA9}\u{0BCD}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BBF}\u{0BB2}\u{0BCD}\u{0BB2}\u{0BC8}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BBF}\u{0B9F}\u{0BAE}\u{0BCD}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BBF}\u{0BA9}\u{0BCD}\u{0BB1}\u{0BBF}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BBE}\u{0B95}\u{0BBF}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BBE}\u{0B95}\u{0BBF}\u{0BAF}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BC6}\u{0BA9}\u{0BCD}\u{0BB1}\u{0BC1}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BC1}\u{0BB3}\u{0BCD}\u{0BB3}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BC1}\u{0B9F}\u{0BC8}\u{0BAF}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BC1}\u{0B9F}\u{0BC8}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BC6}\u{0BA9}\u{0BC1}\u{0BAE}\u{0BCD}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                'lab14: loop {
                    if !env.eq_s_b("\u{0BB2}\u{0BCD}\u{0BB2}") {
                        break 'lab14;
                    }
                    let v_4 = env.from_end();
                    let v_5 = env.from_end();
                    'lab15: loop {
                        if env.find_among_b(A_16) == 0 {
                            break 'lab15;
                        }
                        break 'lab14;
                    }
                    env.to_end(v_5);
                    env.to_end(v_4);
                    break 'lab2;
                }
                env.to_end(v_3);
                if env.eq_s_b("\u{0BC6}\u{0BA9}") {
                    break 'lab2;
                }
                env.to_end(v_3);
                if !env.eq_s_b("\u{0BBE}\u{0B95}\u{0BBF}") {
                    break 'lab1;
                }
                break 'lab2;
            }
            env.bra = env.cursor;
            env.slice_from("\u{0BCD}");
            context.b_found_a_match = true;
            env.to_end(v_2);
            break 'lab0;
        }
        env.to_end(v_1);
        let v_6 = env.from_end();
        if env.substring_b(A_17) == 0 {
            return false;
        }
        env.slice_del();
        context.b_found_a_match = true;
        env.to_end(v_6);
        break 'lab0;
    }
    env.cursor = env.limit_backward;
    let v_7 = env.cursor;
    r_fix_endings(env, context);
    env.cursor = v_7;
    return true;
}

fn r_remove_vetrumai_urupukal(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_a_match = false;
    context.b_found_vetrumai_urupu = false;
    if !r_has_min_length(env, context) {
        return false;
    }
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    'lab0: loop {
        let v_1 = env.from_end();
        'lab1: loop {
            let v_2 = env.from_end();
            if !env.literal_b("\u{0BA9}\u{0BC8}") {
                break 'lab1;
            }
            env.slice_del();
            env.to_end(v_2);
            break 'lab0;
        }
        env.to_end(v_1);
        'lab2: loop {
            let v_3 = env.from_end();
            env.ket = env.cursor;
            'lab3: loop {
                let v_4 = env.from_end();
                'lab4: loop {
                    if !env.eq_any_b("\u{0BBF}\u{0BA9}\u{0BC8}|\u{0BC8}") {
                        break 'lab4;
                    }
                    let v_6 = env.from_end();
                    let v_7 = env.from_end();
                    'lab7: loop {
                        if env.find_among_b(A_18) == 0 {
                            break 'lab7;
                        }
                        break 'lab4;
                    }
                    env.to_end(v_7);
                    env.to_end(v_6);
                    break 'lab3;
                }
                env.to_end(v_4);
                if !env.eq_s_b("\u{0BC8}") {
                    break 'lab2;
                }
                let v_8 = env.from_end();
                if env.find_among_b(A_19) == 0 {
                    break 'lab2;
                }
                if !env.eq_s_b("\u{0BCD}") {
                    break 'lab2;
                }
                env.to_end(v_8);
                break 'lab3;
            }
            env.bra = env.cursor;
            env.slice_from("\u{0BCD}");
            env.to_end(v_3);
            break 'lab0;
        }
        env.to_end(v_1);
        'lab8: loop {
            let v_9 = env.from_end();
            env.ket = env.cursor;
            'lab9: loop {
                let v_10 = env.from_end();
                if env.eq_s_b("\u{0BCA}\u{0B9F}\u{0BC1}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BCB}\u{0B9F}\u{0BC1}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BBF}\u{0BB2}\u{0BCD}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BBF}\u{0BB1}\u{0BCD}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                'lab14: loop {
                    if !env.eq_s_b("\u{0BBF}\u{0BA9}\u{0BCD}") {
                        break 'lab14;
                    }
                    let v_11 = env.from_end();
                    let v_12 = env.from_end();
                    if env.eq_s_b("\u{0BAE}") {
                        break 'lab14;
                    }
                    env.to_end(v_12);
                    env.to_end(v_11);
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BBF}\u{0BA9}\u{0BCD}\u{0BB1}\u{0BC1}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BBF}\u{0BB0}\u{0BC1}\u{0BA8}\u{0BCD}\u{0BA4}\u{0BC1}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BB5}\u{0BBF}\u{0B9F}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                'lab19: loop {
                    if !(context.i_length >= 7) {
                        break 'lab19;
                    }
                    if !env.eq_s_b("\u{0BBF}\u{0B9F}\u{0BAE}\u{0BCD}") {
                        break 'lab19;
                    }
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BBE}\u{0BB2}\u{0BCD}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BC1}\u{0B9F}\u{0BC8}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                if env.eq_s_b("\u{0BBE}\u{0BAE}\u{0BB2}\u{0BCD}") {
                    break 'lab9;
                }
                env.to_end(v_10);
                'lab23: loop {
                    if !env.eq_s_b("\u{0BB2}\u{0BCD}") {
                        break 'lab23;
                    }
                    let v_13 = env.from_end();
                    let v_14 = env.from_end();
                    'lab24: loop {
                        if env.find_among_b(A_20) == 0 {
                            break 'lab24;
                        }
                        break 'lab23;
                    }
                    env.to_end(v_14);
                    env.to_end(v_13);
                    break 'lab9;
                }
                env.to_end(v_10);
                if !env.eq_s_b("\u{0BC1}\u{0BB3}\u{0BCD}") {
                    break 'lab8;
                }
                break 'lab9;
            }
            env.bra = env.cursor;
            env.slice_from("\u{0BCD}");
            env.to_end(v_9);
            break 'lab0;
        }
        env.to_end(v_1);
        'lab25: loop {
            let v_15 = env.from_end();
            env.ket = env.cursor;
            'lab26: loop {
                let v_16 = env.from_end();
                if env.eq_s_b("\u{0B95}\u{0BA3}\u{0BCD}") {
                    break 'lab26;
                }
                env.to_end(v_16);
                if env.eq_s_b("\u{0BAE}\u{0BC1}\u{0BA9}\u{0BCD}") {
                    break 'lab26;
                }
                env.to_end(v_16);
                if env.eq_s_b("\u{0BAE}\u{0BC7}\u{0BB2}\u{0BCD}") {
                    break 'lab26;
                }
                env.to_end(v_16);
                if env.eq_s_b("\u{0BAE}\u{0BC7}\u{0BB1}\u{0BCD}") {
                    break 'lab26;
                }
                env.to_end(v_16);
                if env.eq_s_b("\u{0B95}\u{0BC0}\u{0BB4}\u{0BCD}") {
                    break 'lab26;
                }
                env.to_end(v_16);
                if env.eq_s_b("\u{0BAA}\u{0BBF}\u{0BA9}\u{0BCD}") {
                    break 'lab26;
                }
                env.to_end(v_16);
                if !env.eq_s_b("\u{0BA4}\u{0BC1}") {
                    break 'lab25;
                }
                let v_17 = env.from_end();
                let v_18 = env.from_end();
                'lab33: loop {
                    if env.find_among_b(A_21) == 0 {
                        break 'lab33;
                    }
                    break 'lab25;
                }
                env.to_end(v_18);
                env.to_end(v_17);
                break 'lab26;
            }
            env.bra = env.cursor;
            env.slice_del();
            env.to_end(v_15);
            break 'lab0;
        }
        env.to_end(v_1);
        let v_19 = env.from_end();
        if !env.literal_b("\u{0BC0}") {
            return false;
        }
        env.slice_from("\u{0BBF}");
        env.to_end(v_19);
        break 'lab0;
    }
    context.b_found_a_match = true;
    context.b_found_vetrumai_urupu = true;
    let v_20 = env.from_end();
    env.replace_b("\u{0BBF}\u{0BA9}\u{0BCD}", "\u{0BCD}");
    env.to_end(v_20);
    env.cursor = env.limit_backward;
    let v_21 = env.cursor;
    r_fix_endings(env, context);
    env.cursor = v_21;
    return true;
}

fn r_remove_tense_suffixes(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_a_match = true;
    'replab0: loop {
        let v_1 = env.cursor;
        'lab1: for _ in 0..1 {
            if !context.b_found_a_match {
                break 'lab1;
            }
            let v_2 = env.cursor;
            r_remove_tense_suffix(env, context);
            env.cursor = v_2;
            continue 'replab0;
        }
        env.cursor = v_1;
        break 'replab0;
    }
    return true;
}

fn r_remove_tense_suffix(env: &mut SnowballEnv, context: &mut Context) -> bool {
    context.b_found_a_match = false;
    if !r_has_min_length(env, context) {
        return false;
    }
    env.limit_backward = env.cursor;
    env.cursor = env.limit;
    let v_1 = env.from_end();
    'lab0: loop {
        'lab1: loop {
            let v_2 = env.from_end();
            'lab2: loop {
                let v_3 = env.from_end();
                if env.substring_b(A_22) == 0 {
                    break 'lab2;
                }
                env.slice_del();
                context.b_found_a_match = true;
                env.to_end(v_3);
                break 'lab1;
            }
            env.to_end(v_2);
            'lab3: loop {
                let v_4 = env.from_end();
                env.ket = env.cursor;
                'lab4: loop {
                    let v_5 = env.from_end();
                    if env.eq_s_b("\u{0BAE}\u{0BBE}\u{0BB0}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BAE}\u{0BBF}\u{0BA9}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BA9}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BBE}\u{0BA9}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BBE}\u{0BB3}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BBE}\u{0BB0}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    'lab11: loop {
                        if !env.eq_s_b("\u{0BB5}\u{0BA9}\u{0BCD}") {
                            break 'lab11;
                        }
                        let v_6 = env.from_end();
                        let v_7 = env.from_end();
                        'lab12: loop {
                            if env.find_among_b(A_23) == 0 {
                                break 'lab12;
                            }
                            break 'lab11;
                        }
                        env.to_end(v_7);
                        env.to_end(v_6);
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BB3}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BB5}\u{0BB3}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BB0}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BB5}\u{0BB0}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BAA}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0B95}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA4}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BAF}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BAA}\u{0BA9}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BAA}\u{0BB3}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BAA}\u{0BB0}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    'lab25: loop {
                        if !env.eq_s_b("\u{0BA4}\u{0BC1}") {
                            break 'lab25;
                        }
                        let v_8 = env.from_end();
                        let v_9 = env.from_end();
                        'lab26: loop {
                            if env.find_among_b(A_24) == 0 {
                                break 'lab26;
                            }
                            break 'lab25;
                        }
                        env.to_end(v_9);
                        env.to_end(v_8);
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BBF}\u{0BB1}\u{0BCD}\u{0BB1}\u{0BC1}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BAA}\u{0BAE}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BAE}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA4}\u{0BC1}\u{0BAE}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BB1}\u{0BC1}\u{0BAE}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0B95}\u{0BC1}\u{0BAE}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BC6}\u{0BA9}\u{0BCD}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if env.eq_s_b("\u{0BA9}\u{0BC8}") {
                        break 'lab4;
                    }
                    env.to_end(v_5);
                    if !env.eq_s_b("\u{0BB5}\u{0BC8}") {
                        break 'lab3;
                    }
                    break 'lab4;
                }
                env.bra = env.cursor;
                env.slice_del();
                context.b_found_a_match = true;
                env.to_end(v_4);
                break 'lab1;
            }
            env.to_end(v_2);
            'lab35: loop {
                let v_10 = env.from_end();
                env.ket = env.cursor;
                'lab36: loop {
                    let v_11 = env.from_end();
                    'lab37: loop {
                        if !env.eq_s_b("\u{0BBE}\u{0BA9}\u{0BCD}") {
                            break 'lab37;
                        }
                        let v_12 = env.from_end();
                        let v_13 = env.from_end();
                        if env.eq_s_b("\u{0B9A}") {
                            break 'lab37;
                        }
                        env.to_end(v_13);
                        env.to_end(v_12);
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BBE}\u{0BB3}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BBE}\u{0BB0}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BC7}\u{0BA9}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BBE}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BBE}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BC6}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BC7}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BCB}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0B95}\u{0BC1}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BA4}\u{0BC1}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0B9F}\u{0BC1}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BB1}\u{0BC1}\u{0BAE}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BBE}\u{0BAF}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BA9}\u{0BC6}\u{0BA9}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BA9}\u{0BBF}\u{0BB0}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if env.eq_s_b("\u{0BC0}\u{0BB0}\u{0BCD}") {
                        break 'lab36;
                    }
                    env.to_end(v_11);
                    if !env.eq_s_b("\u{0BC0}\u{0BAF}\u{0BB0}\u{0BCD}") {
                        break 'lab35;
                    }
                    break 'lab36;
                }
                env.bra = env.cursor;
                env.slice_from("\u{0BCD}");
                context.b_found_a_match = true;
                env.to_end(v_10);
                break 'lab1;
            }
            env.to_end(v_2);
            let v_14 = env.from_end();
            env.ket = env.cursor;
            if !env.eq_any_b("\u{0B95}\u{0BC1}|\u{0BA4}\u{0BC1}") {
                break 'lab0;
            }
            let v_16 = env.from_end();
            if !env.eq_s_b("\u{0BCD}") {
                break 'lab0;
            }
            env.to_end(v_16);
            env.bra = env.cursor;
            env.slice_del();
            context.b_found_a_match = true;
            env.to_end(v_14);
            break 'lab1;
        }
        break 'lab0;
    }
    env.to_end(v_1);
    let v_17 = env.from_end();
    'lab57: loop {
        if env.substring_b(A_25) == 0 {
            break 'lab57;
        }
        env.slice_del();
        context.b_found_a_match = true;
        break 'lab57;
    }
    env.to_end(v_17);
    env.cursor = env.limit_backward;
    let v_18 = env.cursor;
    r_fix_endings(env, context);
    env.cursor = v_18;
    return true;
}

pub fn stem(env: &mut SnowballEnv) -> bool {
    let mut context = &mut Context {
        i_length: 0,
        b_found_wrong_ending: false,
        b_found_vetrumai_urupu: false,
        b_found_a_match: false,
    };
    context.b_found_vetrumai_urupu = false;
    let v_1 = env.cursor;
    r_fix_ending(env, context);
    env.cursor = v_1;
    if !r_has_min_length(env, context) {
        return false;
    }
    let v_2 = env.cursor;
    r_remove_question_prefixes(env, context);
    env.cursor = v_2;
    let v_3 = env.cursor;
    r_remove_pronoun_prefixes(env, context);
    env.cursor = v_3;
    let v_4 = env.cursor;
    r_remove_question_suffixes(env, context);
    env.cursor = v_4;
    let v_5 = env.cursor;
    r_remove_um(env, context);
    env.cursor = v_5;
    let v_6 = env.cursor;
    r_remove_common_word_endings(env, context);
    env.cursor = v_6;
    let v_7 = env.cursor;
    r_remove_vetrumai_urupukal(env, context);
    env.cursor = v_7;
    let v_8 = env.cursor;
    r_remove_plural_suffix(env, context);
    env.cursor = v_8;
    let v_9 = env.cursor;
    r_remove_command_suffixes(env, context);
    env.cursor = v_9;
    let v_10 = env.cursor;
    r_remove_tense_suffixes(env, context);
    env.cursor = v_10;
    return true;
}
