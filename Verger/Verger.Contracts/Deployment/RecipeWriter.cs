using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Deployment;

/// <summary>Writes a recipe piece by piece, handing on what is written before it grows.</summary>
internal static class RecipeWriter
{
    // The recipe, its list of steps, a step, its list of items: below that, an item is written at once.
    private const int Depth = 4;
    private const int Chunk = 64 * 1024;

    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(JsonNode recipe, PipeWriter output)
    {
        Exception? fault = null;
        try
        {
            await using var writer = new Utf8JsonWriter(output, _options);
            await WriteAsync(recipe, 0, writer, output);
        }
        catch (Exception exception)
        {
            fault = exception;
            throw;
        }
        finally
        {
            await output.CompleteAsync(fault);
        }
    }

    private static async Task WriteAsync(JsonNode? node, int depth, Utf8JsonWriter writer, PipeWriter output)
    {
        switch (node)
        {
            case JsonObject owner when depth < Depth:
                writer.WriteStartObject();
                foreach (var (name, value) in owner)
                {
                    writer.WritePropertyName(name);
                    await WriteAsync(value, depth + 1, writer, output);
                }

                writer.WriteEndObject();
                break;
            case JsonArray list when depth < Depth:
                writer.WriteStartArray();
                foreach (var value in list)
                {
                    await WriteAsync(value, depth + 1, writer, output);
                }

                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }

        if (writer.BytesPending + output.UnflushedBytes > Chunk)
        {
            writer.Flush();
            await output.FlushAsync();
        }
    }
}
