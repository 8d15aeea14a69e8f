using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using Verger.Engine.Display.Tables;
using Verger.Hosting;

namespace Verger.Engine.Display.Placement;

/// <summary>
/// Reads the <c>placement.json</c> of modules and themes into the shape table. A file or rule at fault is left out, and the log says
/// which file and where; the site stays up.
/// </summary>
internal sealed class PlacementFiles(PlacementRuleReader rules, ILogger<PlacementFiles> logger)
{
    private const string FileName = "placement.json";

    private static readonly JsonDocumentOptions _options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public void Apply(EnabledModule module, Dictionary<string, ShapeDescriptor> descriptors)
    {
        using var stream = module.Assembly.GetManifestResourceStream(FileName);
        if (stream is not null)
        {
            Apply(module.Id, stream, descriptors);
        }
    }

    public void Apply(string moduleId, Stream stream, Dictionary<string, ShapeDescriptor> descriptors)
    {
        var source = moduleId + "/" + FileName;
        if (Read(source, stream) is not { } file)
        {
            return;
        }

        foreach (var (shapeType, list) in file)
        {
            var key = shapeType;
            try
            {
                var read = rules.Read(source, shapeType, list);
                var descriptor = ShapeTableBuild.Descriptor(shapeType, descriptors);
                var before = descriptor.Placement;
                descriptor.Placement = context => Find(read, context) ?? before?.Invoke(context);
            }
            catch (Exception exception) when (exception is PlacementException or InvalidOperationException or FormatException)
            {
                logger.LogError("{File}, at '{Key}': {Fault} What the file says of that shape is left out.", source, key, exception.Message);
            }
        }
    }

    // The last rule that matches serves.
    private static PlacementInfo? Find(IReadOnlyList<PlacementRule> rules, ShapePlacementContext context)
    {
        for (var i = rules.Count - 1; i >= 0; i--)
        {
            if (rules[i].Matches(context))
            {
                return rules[i].Placement;
            }
        }

        return null;
    }

    private JsonObject? Read(string source, Stream stream)
    {
        try
        {
            var root = JsonNode.Parse(stream, documentOptions: _options);
            if (root is JsonObject file)
            {
                // The names are only read, and repeated ones only found, when the object is gone through.
                _ = file.Count;
                return file;
            }

            logger.LogError("{File}: it must hold an object whose properties are the names of shapes. The file is left out.", source);
        }
        catch (JsonException exception)
        {
            logger.LogError(
                "{File}, line {Line}, column {Column}: {Fault} The file is left out.",
                source, exception.LineNumber + 1, exception.BytePositionInLine + 1, exception.Message);
        }
        catch (ArgumentException exception)
        {
            logger.LogError("{File}: {Fault} The file is left out.", source, exception.Message);
        }

        return null;
    }
}
