/** How a section is numbered: "roman" (I, II), "letter" (A, B), "annex" (paragraph numbers begin again) or "none". */
export const numberings = ["roman", "letter", "annex", "none"] as const;
