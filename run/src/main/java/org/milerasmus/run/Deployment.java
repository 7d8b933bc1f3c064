package org.milerasmus.run;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a server's log tells of the command to deploy that it was given for its start. The command's own answer only names
 * the outermost exception; the one that tells is the innermost, which the server writes down last.
 */
record Deployment(String log) {

    private static final Pattern END = Pattern.compile("Boot Command deploy (?:failed|returned with result (\\w+) :) *(.*?)(?:]])?$", Pattern.MULTILINE);
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.+)$", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("^([\\w.$]+(Exception|Error): )+");
    private static final String SUCCESS = "SUCCESS";

    /** Whether the server has done what it could. */
    boolean isOver() {
        return END.matcher(log).find();
    }

    /** What the server has against the application, in one sentence; empty when it runs. */
    Optional<String> refusal() {
        return last(END).filter(end -> !SUCCESS.equals(end.group(1))).map(end -> sentence(last(CAUSE).map(cause -> cause.group(1)).orElse(end.group(2))));
    }

    private static String sentence(String cause) {
        String text = CLASS.matcher(cause).replaceFirst("").strip();
        return "The application was not deployed: " + (text.endsWith(".") ? text : text + ".");
    }

    private Optional<MatchResult> last(Pattern pattern) {
        return pattern.matcher(log).results().reduce((one, later) -> later);
    }
}
