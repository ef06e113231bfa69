package io.github.unityinitiative.constraint;

import jakarta.validation.groups.Default;

/** The group of rules for what is published; it includes the rules of the default group, which hold for drafts too. */
public interface Published extends Default {}
