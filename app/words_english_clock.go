package app

var englishClock = clockWords{
	behind:  "The clock of this computer is behind: it says {now}, and it was {seen} before",
	trusted: "The clock of this computer is right",
	warning: "The clock of this computer says {now}, but it was {seen} here before. Until it is right, roles with a start or an end do not count.",
	ended:   plural{one: "A role has ended: {roles}", many: "{n} roles have ended: {roles}"},
	one:     "{role} of {user}",
}
