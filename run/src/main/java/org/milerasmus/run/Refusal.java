package org.milerasmus.run;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Why a server did not take an application. Its answer only names the outermost exception; the one that tells is the
 * innermost, which it writes last into its log.
 */
record Refusal(String answer, String log) {

    private static final Pattern CAUSE = Pattern.compile("^Caused by: (.+)$", Pattern.MULTILINE);
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("^([\\w.$]+(Exception|Error): )+");

    String sentence() {
        String cause = last(CAUSE, log).or(() -> last(MESSAGE, answer)).orElse(answer);
        String text = CLASS.matcher(cause).replaceFirst("").strip();
        return "The application was not deployed: " + (text.endsWith(".") ? text : text + ".");
    }

    private static Optional<String> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).reduce((one, later) -> later);
    }
}
