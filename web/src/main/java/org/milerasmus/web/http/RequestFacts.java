package org.milerasmus.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The number of this request, for pages that tell of a failure. */
@Named
@RequestScoped
public class RequestFacts {

    @Inject
    private HttpServletRequest request;

    public String getId() {
        return RequestId.of(request);
    }
}
