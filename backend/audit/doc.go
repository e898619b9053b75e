// Package audit is the history of a set-up: events, the journal lines they are written as,
// the hash chain that holds the lines together, and questions about them. It does no I/O
// beyond io.Reader; the store owns the files.
//
// A line is `hex(SHA-256(hash of the line before ‖ JSON)) JSON LF`; before the first line the
// hash is all zeros. The JSON begins with the version of its form and the entry's number, so
// a later version can put other forms behind the same chain.
//
//	line, head, err := head.Append(event)        // what to write, and the head it leads to
//	r := audit.NewReader(file, audit.Head{})     // reads and checks, entry by entry
//	for line, err := r.Next(); err == nil; …     // io.EOF at the end, *Damage where the chain breaks
//
// A chain finds what was changed, taken out or moved. It cannot find that its end was cut
// off or that all of it was written anew: for that somebody must have kept a Head, which is
// why the store keeps one beside the journal and every export carries one (promise P35).
package audit
