package org.milerasmus.run;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Why a server did not take an application; its answer wraps the cause in several layers, of which the last one tells. */
record Refusal(String answer) {

    private static final Pattern CAUSE = Pattern.compile("(?:Caused by: |Exception: )[\\w.$]*?(?:Exception: |Error: )?([^\\\\\"\\r\\n]+)");

    String sentence() {
        String cause = CAUSE.matcher(answer).results().map(MatchResult::group).reduce((one, later) -> later).orElse(answer);
        String text = cause.replaceAll("^Caused by: ", "").replaceAll("^([\\w.$]+(Exception|Error): )+", "").strip();
        return "The application was not deployed: " + (text.endsWith(".") ? text : text + ".");
    }
}
