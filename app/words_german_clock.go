package app

var germanClock = clockWords{
	behind:  "Die Uhr dieses Computers geht nach: Sie zeigt {now}, und es war schon {seen}",
	trusted: "Die Uhr dieses Computers geht richtig",
	warning: "Die Uhr dieses Computers zeigt {now}, doch hier war es schon {seen}. Bis sie richtig geht, zählen Rollen mit Anfang oder Ende nicht.",
	ended:   plural{one: "Eine Rolle ist beendet: {roles}", many: "{n} Rollen sind beendet: {roles}"},
	one:     "{role} von {user}",
}
