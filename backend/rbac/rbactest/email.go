package rbactest

// Annas are ways in which an address is written that reads as anna@acme.test, or may be taken
// for it (promises P28).
var Annas = []string{
	"ANNA@ACME.TEST", "  anna@acme.test ", "\u00a0anna@acme.test", "anna@acme.test\t", "Anna@Acme.Test",
	"ａｎｎａ@acme.test", "anna\u200b@acme.test", "an\u00adna@acme.test", "аnna@acme.test", "\u202eanna@acme.test",
	"anna＠acme.test", "аnnа@acme.test",
}
