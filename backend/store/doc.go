// Package store keeps set-ups on disk: one folder each, side by side in the data folder.
//
//	acme-gmbh/
//	  journal/0000000001.jsonl …   the truth: every event a line, hash-chained (package audit)
//	  checkpoint.json              where the last checkpoint stands in the journal, and its document
//	  setup-0000000001.json        that document: the whole set-up, as an export would write it
//	  private-0000000001.json      the private records as they stood there, if there were any
//	  badger/                      the state, as the running program reads it at start
//	  badger.sum                   what badger/ was when it was closed; absent while it is open
//	  about.json                   name and counts for the list, and how far the journal had come
//	  lock, owner.json             who has it open
//
// Of a set-up that has a passphrase the same files lie in a folder within, each sealed:
//
//	acme-gmbh/
//	  protection.json              how the passphrase opens them; a copy lies beside them
//	  sealed-…/                    journal/, checkpoint.json, badger/ and the others
//
// What can be read of it without the passphrase is the name, when it was last changed and how
// many entries there are; the chain can be checked. Each journal line holds, sealed, the line
// there would be without a passphrase, so that the chain within, whose head is shown, printed
// and exported, outlives setting and changing one. Content moves between the two whole: it is
// written aside, put in place, and protection.json, appearing, changing or going, is the switch.
//
// What is acknowledged is one synced journal line; everything else follows from the journal
// and is made again when it cannot be trusted. Badger is opened only when every byte of its
// folder is proven to be what a clean close left, because it crashes or answers wrongly on
// damage (promises P3, §6e); else the state is replayed from checkpoint and journal and its
// folder written anew. So Badger needs no syncs, and its transactions need not hold a change
// together: the line before them does, and badger.sum after them.
//
// Beside the set-up a store keeps private records (audit.Private): what belongs to this
// installation and leaves in no export. They ride in the same journal lines.
//
// Order of a write: free space, line written and synced, new revision published, Badger,
// about.json, perhaps a checkpoint. Order of opening: lock, checkpoint, chain, how far the
// journal had come, Badger or replay. An error while opening leaves every file as it was.
package store
