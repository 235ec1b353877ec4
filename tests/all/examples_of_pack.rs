//! The embedded pack loads, passes its checks, and every worked example of the policy holds exactly.

use shukun::cli::policy_check;

#[test]
fn the_embedded_pack_passes_every_check_and_every_worked_example_holds() {
    if let Err(faults) = policy_check::check(&shukun::assets::policy_files()) {
        let list: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{} faults:\n{}", list.len(), list.join("\n"));
    }
}
