package org.watchfloor.incident.intake;

import org.watchfloor.incident.IncidentType;
import org.watchfloor.incident.Severity;

/**
 * What a narrative points to.
 *
 * @param type the kind of incident
 * @param severity how grave
 * @param because the words the type rests on
 */
public record Suggestion(IncidentType type, Severity severity, String because) {}
