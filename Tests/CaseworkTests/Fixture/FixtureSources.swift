public import AssayTesting
public import Casework
import Recognition

extension ServiceClock: WallClock {}

extension ServiceRandomness: RandomSource {}
