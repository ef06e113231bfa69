package io.github.unityinitiative.constraint;

import jakarta.validation.Payload;

/** The payload of a rule whose violation is worth a look but makes nothing invalid. */
public interface Warning extends Payload {}
