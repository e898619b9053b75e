export namespace app {
	
	export enum Door {
	    CommandLine = "command line",
	    Server = "server",
	    Window = "window",
	}
	export enum ErrorCode {
	    Broken = "broken",
	    Constraint = "constraint",
	    Cycle = "cycle",
	    Denied = "denied",
	    Disk = "disk",
	    Exists = "exists",
	    FileGone = "file-gone",
	    InUse = "in-use",
	    Invalid = "invalid",
	    Lockout = "lockout",
	    NotFound = "not-found",
	    OpenElsewhere = "open-elsewhere",
	    PlanGone = "plan-gone",
	    SignedOut = "signed-out",
	    Stale = "stale",
	}
	export interface FieldView {
	    name: string;
	    before: string;
	    after: string;
	}
	export interface ChangeView {
	    op: string;
	    kind: string;
	    key: string;
	    name: string;
	    sentence: string;
	    fields: FieldView[];
	}
	export interface EffectView {
	    user: string;
	    name: string;
	    permission: string;
	    permissionName: string;
	    before: string;
	    after: string;
	    gain: boolean;
	    lose: boolean;
	    sentence: string;
	}
	export interface EffectGroup {
	    gain: boolean;
	    sentence: string;
	    effects: EffectView[];
	    total: number;
	}
	
	
	export interface FileCard {
	    id: string;
	    name: string;
	    size: number;
	}
	export interface FindingView {
	    id: string;
	    class: string;
	    code: string;
	    sentence: string;
	    mend: string;
	    link: string;
	}
	export interface StatementView {
	    key: string;
	    text: string;
	    verdict: string;
	    because: string[];
	}
	export interface PlanView {
	    id: string;
	    setUp: string;
	    title: string;
	    summary: string;
	    empty: boolean;
	    harmless: boolean;
	    refused: boolean;
	    needsReason: boolean;
	    stale: boolean;
	    losing: number;
	    gaining: number;
	    people: EffectGroup[];
	    findings: FindingView[];
	    statements: StatementView[];
	    dropped: string[];
	    changes: ChangeView[];
	    text: string;
	}
	export interface ShellFacts {
	    version: string;
	    door: string;
	    folder: string;
	}

}

