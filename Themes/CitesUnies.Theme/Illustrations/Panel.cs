namespace CitesUnies.Theme.Illustrations;

/// <summary>One plate of the picture, in units of the drawing; a cell is <see cref="Cell"/> units wide and high.</summary>
internal readonly record struct Panel(int X, int Y, int Width, int Height)
{
    public const int Cell = 120;

    public bool IsOnGround => Y + Height == PanelLayout.Rows * Cell;

    public int CentreX => X + Width / 2;

    public int CentreY => Y + Height / 2;

    public static Panel OfCells(int x, int y, int width, int height) => new(x * Cell, y * Cell, width * Cell, height * Cell);

    public bool Touches(Panel other) =>
        X <= other.X + other.Width && other.X <= X + Width && Y <= other.Y + other.Height && other.Y <= Y + Height;
}
