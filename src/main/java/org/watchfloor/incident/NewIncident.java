package org.watchfloor.incident;

import org.jspecify.annotations.Nullable;

/**
 * A report about to be taken down. Only narrative, type, severity and place must be there.
 *
 * @param severity null if the officer has not chosen, which is refused
 */
public record NewIncident(IncidentDetails details, @Nullable Severity severity, boolean verified) {}
