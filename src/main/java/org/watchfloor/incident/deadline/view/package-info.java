/**
 * What officers see of reporting 报送: the next deadline in the band over every page, and on the page
 * of an incident its clocks with their countdowns, its figures with who said them, and its reports
 * from draft to proof of sending. Nothing here decides; every act is one of {@link
 * org.watchfloor.incident.deadline.ClockService}, {@code FigureService} or {@code ReportService}.
 */
@NullMarked
package org.watchfloor.incident.deadline.view;

import org.jspecify.annotations.NullMarked;
