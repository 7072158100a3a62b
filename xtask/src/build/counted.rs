//! A copy of a wasm module that counts its own instructions: work that is the same on every machine, whatever else that
//! is doing.
//!
//! Each block adds the number of its instructions to a counter when it is entered, so a block that is left early counts
//! as a whole. An instruction that copies or fills memory counts for each eight bytes.

use anyhow::{Context, Result};
use walrus::ir::{self, BinaryOp, Instr, InstrSeqId, UnaryOp, Value};
use walrus::{ConstExpr, GlobalId, LocalFunction, LocalId, Module, ValType};

/// The name of the exported counter, a 64-bit global.
const COUNTER: &str = "instructions";

/// Adds the counter.
pub(super) fn count_instructions(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm).context("parsing the module to count in")?;
    let zero = ConstExpr::Value(Value::I64(0));
    let counter = module.globals.add_local(ValType::I64, true, false, zero);
    module.exports.add(COUNTER, counter);
    let length = module.locals.add(ValType::I32);
    for (_, function) in module.funcs.iter_local_mut() {
        for block in blocks(function) {
            count_block(&mut function.block_mut(block).instrs, counter, length);
        }
    }
    Ok(module.emit_wasm())
}

/// All blocks of a function.
fn blocks(function: &LocalFunction) -> Vec<InstrSeqId> {
    #[derive(Default)]
    struct Blocks(Vec<InstrSeqId>);
    impl<'a> ir::Visitor<'a> for Blocks {
        fn start_instr_seq(&mut self, block: &'a ir::InstrSeq) {
            self.0.push(block.id());
        }
    }
    let mut blocks = Blocks::default();
    ir::dfs_in_order(&mut blocks, function, function.entry_block());
    blocks.0
}

type Instructions = Vec<(Instr, ir::InstrLocId)>;

fn count_block(block: &mut Instructions, counter: GlobalId, length: LocalId) {
    let mut out = Instructions::new();
    let own = Value::I64(i64::try_from(block.len()).expect("a block fits in memory"));
    push(&mut out, [ir::Const { value: own }.into()]);
    add_to(&mut out, counter);
    for (instruction, at) in block.drain(..) {
        if matches!(instruction, Instr::MemoryCopy(_) | Instr::MemoryFill(_)) {
            let three = Value::I64(3);
            push(
                &mut out,
                [
                    // The length is on top of the stack, and stays there.
                    ir::LocalTee { local: length }.into(),
                    ir::LocalGet { local: length }.into(),
                    Instr::Unop(ir::Unop {
                        op: UnaryOp::I64ExtendUI32,
                    }),
                    ir::Const { value: three }.into(),
                    Instr::Binop(ir::Binop {
                        op: BinaryOp::I64ShrU,
                    }),
                ],
            );
            add_to(&mut out, counter);
        }
        out.push((instruction, at));
    }
    *block = out;
}

/// Adds the number on top of the stack to the counter.
fn add_to(block: &mut Instructions, counter: GlobalId) {
    push(
        block,
        [
            ir::GlobalGet { global: counter }.into(),
            Instr::Binop(ir::Binop {
                op: BinaryOp::I64Add,
            }),
            ir::GlobalSet { global: counter }.into(),
        ],
    );
}

fn push<const N: usize>(block: &mut Instructions, instructions: [Instr; N]) {
    let at = ir::InstrLocId::default();
    block.extend(instructions.map(|instruction| (instruction, at)));
}
