namespace OrchardCore;

/// <summary>Names that several features share.</summary>
public static class OrchardCoreConstants
{
    /// <summary>How much of a content item is shown.</summary>
    public static class DisplayType
    {
        /// <summary>The whole, on its own page.</summary>
        public const string Detail = "Detail";

        /// <summary>A few lines, in a list.</summary>
        public const string Summary = "Summary";

        /// <summary>The whole, in the dashboard.</summary>
        public const string DetailAdmin = "DetailAdmin";

        /// <summary>A few lines, in a list of the dashboard.</summary>
        public const string SummaryAdmin = "SummaryAdmin";
    }

    /// <summary>The roles that every site knows.</summary>
    public static class Roles
    {
        /// <summary>May do everything.</summary>
        public const string Administrator = "Administrator";

        /// <summary>Edits and publishes everything.</summary>
        public const string Editor = "Editor";

        /// <summary>Moderates comments.</summary>
        public const string Moderator = "Moderator";

        /// <summary>Writes and publishes their own.</summary>
        public const string Author = "Author";

        /// <summary>Writes their own.</summary>
        public const string Contributor = "Contributor";

        /// <summary>Everyone who is signed in.</summary>
        public const string Authenticated = "Authenticated";

        /// <summary>Everyone who is not.</summary>
        public const string Anonymous = "Anonymous";
    }
}
