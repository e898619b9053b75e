//go:build desktop || bindings

package app

const windowBuilt = true
