/// The style of the bars around an issue; its names are the archive's own, so that no mail has them.
enum BarStyle {
    static let element = """
        <style>
        .postrider-bar { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0; padding: 10px 20px; \
        background: #ffffff; color: #222222; font: 15px/24px system-ui, sans-serif; }
        .postrider-bar a { color: #1a4f8a; }
        .postrider-bar p { margin: 0 0 4px 0; font: inherit; }
        .postrider-correction { display: block; border: 2px solid #8a2b18; }
        @media (prefers-color-scheme: dark) {
        .postrider-bar { background: #161616; color: #e8e8e8; }
        .postrider-bar a { color: #9cc4ff; }
        .postrider-correction { border-color: #f0a78f; }
        }
        @media print { nav.postrider-bar { display: none; } }
        </style>
        """
}
