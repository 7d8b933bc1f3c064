package org.milerasmus.web.course.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milerasmus.course.certificate.signing.SigningKeys;
import org.milerasmus.course.credential.CredentialLists;

/**
 * What the addresses inside credentials lead to, for any verifier: the published keys, what is revoked, who has issued. Nothing
 * here is anybody's secret.
 */
@WebServlet("/credentials/*")
public class CredentialServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(keys|revoked|issuers)(?:/([\\w-]{1,64}))?");

    @Inject
    private SigningKeys keys;

    @Inject
    private CredentialLists lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<String> found = address.matches() ? find(address.group(1), address.group(2)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.getOutputStream().write(found.get().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> find(String what, String which) {
        return switch (what) {
            case "keys" -> which == null ? Optional.of(keys.published()) : keys.published(which);
            case "issuers" -> which != null && which.matches("\\d{1,18}") ? lists.issuer(Long.parseLong(which)) : Optional.empty();
            default -> which == null ? Optional.of(lists.revoked()) : Optional.empty();
        };
    }
}
