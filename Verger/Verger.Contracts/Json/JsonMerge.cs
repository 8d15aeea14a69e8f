using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>The rules by which one JSON tree is written over another.</summary>
internal static class JsonMerge
{
    public static void Into(JsonObject target, JsonObject source, JsonMergeSettings settings)
    {
        foreach (var (name, value) in source)
        {
            var key = NameIn(target, name, settings);
            if (value is null)
            {
                if (settings.MergeNullValueHandling == MergeNullValueHandling.Merge || !target.ContainsKey(key))
                    target[key] = null;
                continue;
            }

            switch (target[key], value)
            {
                case (JsonObject inner, JsonObject changes):
                    Into(inner, changes, settings);
                    break;
                case (JsonArray array, JsonArray items):
                    Into(array, items, settings);
                    break;
                default:
                    target[key] = value.DeepClone();
                    break;
            }
        }
    }

    private static void Into(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Replace:
                target.Clear();
                goto case MergeArrayHandling.Concat;
            case MergeArrayHandling.Concat:
                foreach (var item in source)
                    target.Add(item?.DeepClone());
                break;
            case MergeArrayHandling.Union:
                foreach (var item in source)
                {
                    if (!target.Any(known => JsonNode.DeepEquals(known, item)))
                        target.Add(item?.DeepClone());
                }
                break;
            case MergeArrayHandling.Merge:
                MergeByPosition(target, source, settings);
                break;
        }
    }

    private static void MergeByPosition(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
                target.Add(source[i]?.DeepClone());
            else if (target[i] is JsonObject inner && source[i] is JsonObject changes)
                Into(inner, changes, settings);
            else if (target[i] is JsonArray array && source[i] is JsonArray items)
                Into(array, items, settings);
            else if (source[i] is not null || settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
                target[i] = source[i]?.DeepClone();
        }
    }

    private static string NameIn(JsonObject target, string name, JsonMergeSettings settings)
    {
        if (settings.PropertyNameComparison == StringComparison.Ordinal || target.ContainsKey(name))
            return name;

        foreach (var (known, _) in target)
        {
            if (string.Equals(known, name, settings.PropertyNameComparison))
                return known;
        }

        return name;
    }
}
