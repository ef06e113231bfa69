package io.github.unityinitiative.constraint;

import jakarta.validation.groups.Default;

/**
 * The group of what must hold before a letter is published. It includes the rules of the default group, which hold for
 * drafts too; those that are of this group alone would only be in the way of somebody who is still writing: a title or
 * a demand may be left blank in a draft.
 */
public interface Published extends Default {}
