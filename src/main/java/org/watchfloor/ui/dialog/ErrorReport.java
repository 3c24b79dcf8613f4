package org.watchfloor.ui.dialog;

import org.watchfloor.base.Message;

/**
 * One failure as the officer sees it.
 *
 * @param sentence what happened and what to do
 * @param details what to copy for whoever helps: time, code, stack trace
 */
public record ErrorReport(Message sentence, String details) {}
