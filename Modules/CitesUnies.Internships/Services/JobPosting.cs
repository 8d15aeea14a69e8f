using System.Globalization;
using System.Text.Json.Nodes;
using CitesUnies.Internships.Models;

namespace CitesUnies.Internships.Services;

/// <summary>An offer as schema.org's <c>JobPosting</c> in JSON-LD.</summary>
public static class JobPosting
{
    /// <summary>Writes it.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="published">When it was published, in the site's time zone.</param>
    /// <param name="closes">Its last second, in the site's time zone; null when it has no deadline.</param>
    /// <param name="missions">Its missions as sanitised HTML.</param>
    public static string Of(InternshipOffer offer, DateTimeOffset published, DateTimeOffset? closes, string missions)
    {
        var posting = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["title"] = offer.ContentItem.DisplayText ?? string.Empty,
            ["description"] = missions,
            ["datePosted"] = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["employmentType"] = "INTERN",
            ["hiringOrganization"] = new JsonObject { ["@type"] = "Organization", ["name"] = offer.Employer.Text ?? string.Empty },
            ["jobLocation"] = new JsonObject { ["@type"] = "Place", ["address"] = offer.Place.Text ?? string.Empty },
        };
        if (closes is { } end)
        {
            posting["validThrough"] = end.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }

        if (offer.StartsOn.Value is { } start)
        {
            posting["jobStartDate"] = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (offer.RemoteWork.Text == RemoteWork.Whole.Value)
        {
            posting["jobLocationType"] = "TELECOMMUTE";
        }

        return posting.ToJsonString();
    }
}
