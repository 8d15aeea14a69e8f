namespace Verger.Content.Autoroute;

/// <summary>
/// Paths that were chosen by work which has not committed yet. Two editors who save the same title at once thus get two addresses:
/// the second sees the first one's choice here until it can be read in the database.
/// </summary>
public sealed class PathReservations
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Reservation> _reservations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reserves a path for an item.</summary>
    /// <returns>False when another item holds it.</returns>
    public bool TryReserve(string path, string contentItemId)
    {
        lock (_lock)
        {
            if (!_reservations.TryGetValue(path, out var reservation))
            {
                _reservations.Add(path, new Reservation(contentItemId));
                return true;
            }

            if (reservation.ContentItemId != contentItemId)
            {
                return false;
            }

            reservation.Holders++;
            return true;
        }
    }

    /// <summary>Gives back what <see cref="TryReserve"/> granted.</summary>
    public void Release(string path)
    {
        lock (_lock)
        {
            if (_reservations.TryGetValue(path, out var reservation) && --reservation.Holders == 0)
            {
                _reservations.Remove(path);
            }
        }
    }

    private sealed class Reservation(string contentItemId)
    {
        public string ContentItemId { get; } = contentItemId;

        // One item may be saved by two requests at once; the path stays reserved until both have ended.
        public int Holders { get; set; } = 1;
    }
}
