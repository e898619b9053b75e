// Package setupfile is the set-up as one JSON document (access-model §1): read strictly, with
// every problem named by path, line and mend; written canonically, so that the same set-up
// always gives the same bytes; described by a JSON Schema made from the same Go types.
//
// One description of the document (shape.go), taken from the types of package rbac, drives
// the reader, the writer and the schema.
package setupfile
