using CitesUnies.Editing.Rules;
using OrchardCore.Media.Fields;

namespace CitesUnies.Portal.Audience;

/// <summary>Where the files of reserved contents are kept: a folder of the media library that only those who may read them can open.</summary>
public static class ReservedFiles
{
    /// <summary>The folder.</summary>
    public const string Folder = "adherents";

    /// <summary>The files of a reserved content are in the folder, so that nobody reads them by their address.</summary>
    /// <param name="context">The check.</param>
    /// <param name="key">The field of the files.</param>
    /// <param name="files">The files.</param>
    /// <param name="audience">What the content's field <c>Audience</c> holds.</param>
    public static void CheckReservedFiles(this RuleContext context, string key, MediaField files, string? audience)
    {
        if (!AudienceKind.Of(audience).IsReserved)
        {
            return;
        }

        foreach (var path in (files.Paths ?? []).Where(path => !path.StartsWith(Folder + "/", StringComparison.Ordinal)))
        {
            context.Fault(key, $"« {path} » serait lu de tous : les fichiers d’un contenu réservé vont dans le dossier « {Folder} ».");
        }
    }
}
