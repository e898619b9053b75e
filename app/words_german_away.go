package app

var germanAway = awayWords{
	lose: plural{
		"{who} ist gesperrt und hat nach der Rückkehr weniger: {what}.",
		"{n} gesperrte Personen haben nach der Rückkehr weniger: {who}; {what}.",
	},
	gain: plural{
		"{who} ist gesperrt und hat nach der Rückkehr mehr: {what}.",
		"{n} gesperrte Personen haben nach der Rückkehr mehr: {who}; {what}.",
	},
}

var germanComing = awayWords{
	lose: plural{
		"{who} ist eingeladen und bekommt beim ersten Anmelden nicht mehr: {what}.",
		"{n} eingeladene Personen bekommen beim ersten Anmelden nicht mehr: {who}; {what}.",
	},
	gain: plural{
		"{who} ist eingeladen und bekommt mit dem ersten Anmelden: {what}.",
		"{n} eingeladene Personen bekommen mit dem ersten Anmelden: {who}; {what}.",
	},
}
